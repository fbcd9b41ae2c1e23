// Where everything stands. Pure functions: events and a view in, plain numbers out; called anew on every change of view,
// width, filter or lanes. `place` gives each event a row and a label (it is run when the hands are still), `project`
// turns places into pixels (it is run at every step of a movement, so that nothing jumps under a finger).
var DAY = 864e5, ROW = 22, GLYPH = 5.5, GAP = 6, BADGE = 9, APART = 14, LANE_TITLE = 24, HEAD_ROWS = 8, COLUMNS = 130, FEW_ROWS = 12;
var FONT = "Helvetica, Arial, 'Liberation Sans', Arimo, 'Noto Sans', sans-serif";
var MONTHS = 'January February March April May June July August September October November December'.split(' ');

var measure = (function () {
  var brush = null, known = new Map();
  return function (text, size, bold) {
    var key = (bold ? 'b' : '') + (size || 12) + text, found = known.get(key);
    if (found === undefined) {
      brush = brush || document.createElement('canvas').getContext('2d');
      brush.font = (bold ? 'bold ' : '') + (size || 12) + 'px ' + FONT;
      found = brush.measureText(text).width;
      if (known.size > 20000) known.clear();
      known.set(key, found);
    }
    return found;
  };
})();

// A text shortened to a width, at a word where one is near, never between a letter and its marks.
function cut(text, room) {
  if (measure(text) <= room) return text;
  var low = 0, high = text.length;
  while (low < high) {
    var middle = (low + high + 1) >> 1;
    if (measure(text.slice(0, middle) + '…') <= room) low = middle; else high = middle - 1;
  }
  while (low > 0 && /[\p{M}\u200d\ufe0e\ufe0f\udc00-\udfff]/u.test(text.charAt(low))) low -= 1;
  var space = text.lastIndexOf(' ', low);
  if (space > low * 0.6) low = space;
  return text.slice(0, low).replace(/[ ,.;:–—-]+$/, '') + '…';
}

function isRtl(text) {
  var first = /[\p{L}]/u.exec(text);
  return !!first && /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]/.test(first[0]);
}
function isolated(text) { return isRtl(text) ? '\u2067' + text + '\u2069' : text; }

// -- time ---------------------------------------------------------------------------------------------------------------

function monthStart(year, month) {
  var day = new Date(0);
  day.setUTCFullYear(year, month, 1);  // Date.UTC would take the year 12 for 1912
  return day.getTime();
}
function yearOf(time) { return new Date(time).getUTCFullYear(); }

// Ticks of a stretch of time and the eras (months, years) they belong to; an era has a name, a first and a last moment.
function axisOf(lo, hi, pixels, vertical) {
  var day = pixels / ((hi - lo) / DAY), apart = vertical ? 20 : 30, ticks = [], eras = [], time, year, month, step;
  if (day * 14 >= apart * 2) {  // days, or Mondays
    step = [1, 2, 7].filter(function (n) { return n * day >= apart; })[0] || 7;
    time = Math.ceil(lo / DAY) * DAY;
    if (step === 7) time = (Math.ceil((lo / DAY + 3) / 7) * 7 - 3) * DAY;
    for (; time <= hi; time += step === 7 ? 7 * DAY : DAY) {
      var date = new Date(time).getUTCDate();
      if (step === 2 && (date % 2 === 0 || date === 31)) continue;
      ticks.push({ t: time, text: String(date) });
    }
    for (time = lo; time < hi; time = monthStart(year, month + 1)) {
      year = yearOf(time); month = new Date(time).getUTCMonth();
      eras.push({ t: time, end: Math.min(hi, monthStart(year, month + 1)), text: MONTHS[month] + ' ' + year, short: MONTHS[month].slice(0, 3) + ' ' + year });
    }
  } else if (day * 365 >= apart * 1.2) {  // months
    step = [1, 2, 3, 6].filter(function (n) { return n * 30.4 * day >= (vertical ? apart : 34); })[0] || 6;
    for (year = yearOf(lo); year <= yearOf(hi); year += 1) for (month = 0; month < 12; month += step) {
      time = monthStart(year, month);
      if (time >= lo && time <= hi) ticks.push({ t: time, text: MONTHS[month].slice(0, 3) });
    }
    for (year = yearOf(lo); year <= yearOf(hi - 1); year += 1) {
      eras.push({ t: Math.max(lo, monthStart(year, 0)), end: Math.min(hi, monthStart(year + 1, 0)), text: String(year), short: String(year) });
    }
  } else {  // years
    step = [1, 2, 5, 10, 20, 25, 50, 100, 200, 250, 500, 1000].filter(function (n) { return n * 365.25 * day >= apart * 1.3; })[0] || 1000;
    for (year = Math.ceil(yearOf(lo) / step) * step; year <= yearOf(hi); year += step) {
      time = monthStart(year, 0);
      if (time >= lo && time <= hi) ticks.push({ t: time, text: String(year) });
    }
  }
  return { ticks: ticks, eras: eras };
}

// -- rows -----------------------------------------------------------------------------------------------------------------

// Rows of boxes that do not touch: each row is a sorted list of [left, right].
function isFree(row, left, right) {
  var low = 0, high = row.length;
  while (low < high) { var middle = (low + high) >> 1; if (row[middle][0] < left) low = middle + 1; else high = middle; }
  return !(low > 0 && row[low - 1][1] + APART > left) && !(low < row.length && row[low][0] < right + APART);
}
function take(row, box) {
  var at = row.findIndex(function (other) { return other[0] > box[0]; });
  row.splice(at < 0 ? row.length : at, 0, box);
}

// The forms in which an event can stand in a row, best first; the last one is its marks without a label.
function formsOf(event, o) {
  var scale = o.width / (o.hi - o.lo), first = event.opens ? -Infinity : event.s, last = event.lasts ? Infinity : event.e;
  var glyph = event.g, left, right, out = [];
  if (last - first === DAY) first = last = glyph;  // of a single day nothing but the glyph is drawn
  left = (Math.max(first, o.lo - 3 * (o.hi - o.lo)) - o.lo) * scale;
  right = (Math.min(last, o.hi + 3 * (o.hi - o.lo)) - o.lo) * scale;
  var inside = Math.min(GLYPH + GAP, (right - left) / 2), at = (glyph - o.lo) * scale;
  if (at < 0 && right > 0) at = Math.max(left, 0) + inside;  // what is seen of an event shows its status
  if (at > o.width && left < o.width) at = Math.min(right, o.width) - inside;
  at = Math.min(Math.max(at, left), right);
  var signs = (GAP + 2 * BADGE) * ((event.sources > 1) + (event.disputed ? 1 : 0));
  var begin = Math.min(left, at - GLYPH), end = Math.max(right, at + GLYPH);
  var label = cut(event.title, Math.max(40, Math.min(o.limit, o.width * (o.limit > 300 ? 0.8 : 0.5) - 24 - signs))), long = Math.ceil(measure(label)) + 1;
  var base = { event: event, glyph: at, left: left, right: right, signs: signs };
  function form(side, from, to, label, anchor) { out.push(Object.assign({ side: side, box: [from, to], label: label, anchor: anchor }, base)); }
  var fitsRight = end + GAP + long + signs <= o.width, fitsLeft = begin - GAP - long - signs >= 0;
  var seen = end > 0 && begin < o.width;
  if (!seen) {  // a label that waits outside may not reach in
    if (begin >= o.width) form('right', begin, end + GAP + long + signs, label, end + GAP);
    else form('left', begin - GAP - long - signs, end, label, begin - GAP);
  } else if (fitsRight) form('right', begin, end + GAP + long + signs, label, end + GAP);
  if (seen && fitsLeft && (!fitsRight || o.both)) form('left', begin - GAP - long - signs, end, label, begin - GAP);
  if (seen && !fitsRight && !fitsLeft) {
    var from = Math.max(left, 0) + 2;
    form('over', begin, Math.max(end, from + long + signs), label, from);
  }
  if (o.both && out.length === 2) out.reverse();
  form('none', begin, end, '', at);
  return out;
}

function isGround(event, o) {  // began before the view and reaches into it, or covers half of it
  var shown = Math.min(event.lasts ? Infinity : event.e, o.hi) - Math.max(event.opens ? -Infinity : event.s, o.lo);
  return shown > 0 && (event.opens || event.s < o.lo || shown > 0.5 * (o.hi - o.lo));
}

function fill(events, o) {
  var rows = [], out = [], bare = 0;
  function put(event, forms, most, mayBeBare) {
    for (var r = 0; r < rows.length; r += 1) for (var f = 0; f < forms.length - 1; f += 1) {
      if (isFree(rows[r].boxes, forms[f].box[0], forms[f].box[1])) return set(r, forms[f]);
    }
    if (rows.length < most) { rows.push({ boxes: [] }); return set(rows.length - 1, forms[0]); }
    if (!mayBeBare) return false;
    var last = forms[forms.length - 1];
    bare += 1;
    for (r = rows.length - 1; r >= 0; r -= 1) if (isFree(rows[r].boxes, last.box[0] + APART - 3, last.box[1] - APART + 3)) return set(r, last);
    rows.push({ boxes: [] });
    return set(rows.length - 1, last);
  }
  function set(r, form) { take(rows[r].boxes, form.box); form.row = r; out.push(form); return true; }
  var inView = [], ground = [], outside = [];
  events.forEach(function (event) {
    var last = event.lasts ? Infinity : event.e, first = event.opens ? -Infinity : event.s;
    if (last <= o.lo || first >= o.hi) outside.push(event); else (isGround(event, o) ? ground : inView).push(event);
  });
  inView.concat(ground).forEach(function (event) { put(event, formsOf(event, o), o.rows, true); });
  outside.forEach(function (event) {  // what a hand may pull into sight; it makes no row of its own
    var span = o.hi - o.lo;
    if ((event.lasts ? Infinity : event.e) > o.lo - span && (event.opens ? -Infinity : event.s) < o.hi + span) put(event, formsOf(event, o), rows.length, false);
  });
  return { placed: out, rows: rows.length, bare: bare };
}

// Labels that were cut get the room that stayed free beside them.
function lengthen(placed, rows, o) {
  var byRow = [];
  placed.forEach(function (item) { (byRow[item.row] = byRow[item.row] || []).push(item); });
  byRow.forEach(function (line) {
    line.sort(function (a, b) { return a.box[0] - b.box[0]; });
    line.forEach(function (item, i) {
      if (item.side === 'none' || item.label === item.event.title) return;
      var before = i ? line[i - 1].box[1] + APART : -Infinity, after = i + 1 < line.length ? line[i + 1].box[0] - APART : Infinity;
      var edge = item.box[1] <= 0 || item.box[0] >= o.width ? [-Infinity, Infinity] : [0, o.width];
      var free = item.side === 'left' ? item.box[0] - Math.max(before, edge[0]) : Math.min(after, edge[1]) - item.box[1];
      if (free < 8) return;
      var old = Math.ceil(measure(item.label)) + 1, label = cut(item.event.title, Math.min(3 * o.limit, old + free - 2));
      var more = Math.ceil(measure(label)) + 1 - old;
      if (more <= 0 || more > free) return;
      item.label = label;
      if (item.side === 'left') item.box[0] -= more; else item.box[1] += more;
    });
  });
}

function lanesOf(events, o) {
  if (!o.lanes) return [{ title: '', events: events }];
  var lanes = o.lanes.map(function (title) { return { title: title, events: [] }; });
  events.forEach(function (event) { event.lanes.forEach(function (lane) { lanes[lane].events.push(event); }); });
  return lanes.filter(function (lane) { return lane.events.length; });
}

function seenIn(events, lo, hi) {
  return events.filter(function (event) { return (event.lasts || event.e > lo) && (event.opens || event.s < hi); });
}

// o: {lo, hi, width, lanes (titles or null), rows (at most, 0 for no bound), dense (events in view from which they are counted)}
function place(events, o) {
  o = Object.assign({ rows: 0, limit: Math.min(260, Math.max(130, o.width * 0.27)) }, o);
  var seen = seenIn(events, o.lo, o.hi), lanes = lanesOf(events, o);
  return seen.length > o.dense ? counted(events, seen, lanes, o) : rowsOf(lanes, o);
}

function rowsOf(lanes, o) {
  var y = 4, out = { kind: 'lanes', placed: [], bands: [], columns: null };
  lanes.forEach(function (lane, index) {
    var top = y, most = o.rows || Infinity;
    // Few events have room for whole titles; many get the usual limit.
    var one = fill(lane.events, Object.assign({}, o, { rows: most, both: false, limit: Math.max(o.limit, Math.min(760, o.width * 0.6)) }));
    if (one.rows > FEW_ROWS / 2 || one.bare) one = fill(lane.events, Object.assign({}, o, { rows: most, both: false }));
    if (one.rows > FEW_ROWS || one.bare) {  // where labels would fill many rows, those of close neighbours go left and right
      var both = fill(lane.events, Object.assign({}, o, { rows: most, both: true }));
      if (both.bare < one.bare || (both.bare === one.bare && both.rows <= 0.8 * one.rows)) one = both;
    }
    if (!one.placed.length) return;
    lengthen(one.placed, one.rows, o);
    y += lane.title ? LANE_TITLE : 0;
    one.placed.forEach(function (item) { item.y = y + (item.row + 0.5) * ROW; out.placed.push(item); });
    y += one.rows * ROW + (lane.title ? 8 : 4);
    if (lane.title) out.bands.push({ title: lane.title, top: top, bottom: y, odd: index % 2 });
  });
  out.height = Math.max(y, 2 * ROW);
  return freed(out, o);
}

// More events than can be told apart: counts by day, week, month, year or decade, and above them the labels that matter most.
var UNITS = [
  [1, 'day', function (t) { return Math.floor(t / DAY) * DAY; }, function (t) { return t + DAY; }],
  [7, 'week', function (t) { return (Math.floor((t / DAY + 3) / 7) * 7 - 3) * DAY; }, function (t) { return t + 7 * DAY; }],
  [30.4, 'month', function (t) { return monthStart(yearOf(t), new Date(t).getUTCMonth()); }, function (t) { return monthStart(yearOf(t), new Date(t).getUTCMonth() + 1); }],
  [365.25, 'year', function (t) { return monthStart(yearOf(t), 0); }, function (t) { return monthStart(yearOf(t) + 1, 0); }],
  [3652.5, 'decade', function (t) { return monthStart(Math.floor(yearOf(t) / 10) * 10, 0); }, function (t) { return monthStart(Math.floor(yearOf(t) / 10) * 10 + 10, 0); }]
];

function counted(events, seen, lanes, o) {
  var out = { kind: 'density', placed: [], bands: [], columns: [] };
  var heads = o.rows ? Math.max(2, o.rows - 3) : HEAD_ROWS, rows = [];
  for (var r = 0; r < heads; r += 1) rows.push([]);
  var ranked = seen.slice().sort(function (a, b) { return b.top - a.top || b.sources - a.sources || b.disputed - a.disputed || (a.e - a.s) - (b.e - b.s) || a.i - b.i; });
  ranked.slice(0, 300).forEach(function (event) {
    if (event.opens || event.lasts || isGround(event, o)) return;
    var forms = formsOf(event, Object.assign({}, o, { both: true })).filter(function (f) { return f.side === 'left' || f.side === 'right'; });
    for (var r = 0; r < heads; r += 1) for (var f = 0; f < forms.length; f += 1) if (isFree(rows[r], forms[f].box[0], forms[f].box[1])) {
      take(rows[r], forms[f].box);
      forms[f].row = r; forms[f].y = 4 + (r + 0.5) * ROW;
      out.placed.push(forms[f]);
      return;
    }
  });
  lengthen(out.placed, heads, o);
  var day = o.width / ((o.hi - o.lo) / DAY), unit = UNITS.filter(function (u) { return u[0] * day >= 5; })[0] || UNITS[4];
  var tall = lanes.length > 1 ? 46 : o.rows ? 44 : COLUMNS, y = heads * ROW + 12, most = 0, loose = 0, piles = [];
  lanes.forEach(function (lane) {
    var pile = new Map();
    y += LANE_TITLE + tall;
    lane.events.forEach(function (event) {
      if (event.opens || event.lasts || event.e - event.s > unit[0] * 1.1 * DAY) return;  // nobody knows which column it belongs to
      var from = unit[2](event.s);
      var key = from + '|' + event.status, found = pile.get(key);
      if (!found) pile.set(key, found = { from: from, to: unit[3](from), status: event.status, rank: event.rank, n: 0 });
      found.n += 1;
    });
    var sums = new Map();
    Array.from(pile.values()).sort(function (a, b) { return a.from - b.from || a.rank - b.rank; }).forEach(function (c) {
      var low = sums.get(c.from) || 0;
      sums.set(c.from, low + c.n);
      if (c.to > o.lo && c.from < o.hi) most = Math.max(most, low + c.n);
      piles.push(Object.assign(c, { low: low, base: y, tall: tall }));
    });
    if (lane.title) out.bands.push({ title: lane.title, top: y - tall - LANE_TITLE, bottom: y, odd: 1 });
  });
  seen.forEach(function (event) { if (event.opens || event.lasts || event.e - event.s > unit[0] * 1.1 * DAY) loose += 1; });
  piles.forEach(function (c) {
    out.columns.push(Object.assign(c, { y: c.base - c.tall * Math.min(1, c.low / most), y2: c.base - c.tall * Math.min(1, (c.low + c.n) / most) }));
  });
  out.note = 'events per ' + unit[1] + ', at most ' + most.toLocaleString('en') + (loose ? ' · ' + loose.toLocaleString('en') + ' known less exactly are not in the columns' : '');
  out.noteY = heads * ROW + 14;
  out.unit = unit[1];
  out.height = y + 4;
  return freed(out, o);
}

// Places are kept as moments and pixels beside them, so that they hold while the view moves.
function freed(out, o) {
  var scale = o.width / (o.hi - o.lo);
  out.placed.forEach(function (item) {
    item.at = o.lo + item.glyph / scale;
    item.from = item.event.opens ? null : item.event.s;
    item.to = item.event.lasts ? null : item.event.e;
    item.reach = item.anchor - item.glyph;
  });
  out.scale = scale;
  return out;
}

// -- pixels ---------------------------------------------------------------------------------------------------------------

// Rows for the datasets of the sheet: what stands at (lo, hi) in a drawing `width` wide; `top` is the room above for the axis.
function project(found, axis, o) {
  var scale = o.width / (o.hi - o.lo), d = blank(), way = o.rtl ? -1 : 1;
  function px(time) { var x = (time - o.lo) * scale; return o.rtl ? o.width - x : x; }
  function clip(x) { return Math.max(-2, Math.min(o.width + 2, x)); }
  function span(from, to) {  // within the drawing
    var a = from === null ? 0 : (from - o.lo) * scale, b = to === null ? o.width : (to - o.lo) * scale;
    a = clip(a); b = clip(b);
    return o.rtl ? [o.width - b, o.width - a] : [a, b];
  }
  drawAxis(d, axis, px, o, found.height);
  found.bands.forEach(function (band) {
    if (!band.odd) d.bands.push({ x: 0, x2: o.width, y: o.top + band.top, y2: o.top + band.bottom });
    d.lanes.push({ x: o.rtl ? o.width - 6 : 6, y: o.top + band.top + 13, text: isolated(cut(band.title, o.width - 12)), align: o.rtl ? 'right' : 'left' });
  });
  (found.columns || []).forEach(function (c) {
    if (c.to <= o.lo || c.from >= o.hi) return;
    var box = span(c.from, c.to), said = periodOf(c.from, found.unit) + ': ' + c.n + ' ' + c.status;
    d.counts.push({ x: box[0], x2: box[1], y: o.top + c.y, y2: o.top + c.y2, status: c.status, say: said, tip: said, from: c.from, to: c.to });
  });
  if (found.note) d.notes.push({ x: 2, y: o.top + found.noteY, text: found.note, align: 'left' });
  found.placed.forEach(function (item) { drawEvent(d, item, px, span, way, o); });
  return d;
}

function blank() {
  return { bands: [], rules: [], rug: [], leads: [], halos: [], bars: [], counts: [], overview: [], arrows: [], marked: [], glyphs: [], badges: [], disputes: [], labels: [], lanes: [], ticks: [], eras: [], notes: [], titles: [] };
}

function drawAxis(d, axis, px, o, height) {
  axis.ticks.forEach(function (tick) {
    var x = px(tick.t);
    if (x < 0 || x > o.width) return;
    d.rules.push({ x: x, x2: x, y: o.top - 5, y2: o.top + height });
    var half = measure(tick.text, 11) / 2;
    if (x >= half && x <= o.width - half) d.ticks.push({ x: x, y: o.top - 13, text: tick.text, align: 'center' });
  });
  var eras = axis.eras.map(function (era) {
    var a = px(era.t), b = px(era.end), left = Math.max(0, Math.min(a, b)), room = Math.min(o.width, Math.max(a, b)) - left;
    var text = measure(era.text, 11.5, true) + 12 <= room ? era.text : measure(era.short, 11.5, true) + 10 <= room ? era.short : '';
    return { left: left, room: room, text: text, short: era.short };
  });
  if (eras.length && !eras.some(function (era) { return era.text; })) {  // there is always one to read
    eras.sort(function (a, b) { return b.room - a.room; })[0].text = eras[0].short;
  }
  eras.forEach(function (era) {
    if (era.text) d.eras.push({ x: Math.min(era.left + 4, o.width - measure(era.text, 11.5, true) - 2), y: o.top - 29, text: era.text, align: 'left' });
  });
}

function drawEvent(d, item, px, span, way, o) {
  var event = item.event, over = item.side === 'over', y = o.top + item.y + (over ? 6 : 0), ly = o.top + item.y - (over ? 7 : 0);
  var x = px(item.at), box = span(item.from, item.to), own = { n: event.n, status: event.status, tip: 'event' };
  if (box[1] <= 0 || box[0] >= o.width) if (x < 0 || x > o.width) return;
  if (over || x < 0 || x > o.width) x = Math.max(box[0] + 6, Math.min(box[1] - 6, x));
  if (event.halo) d.halos.push(Object.assign({ x: box[0], x2: box[1], y: y - (over ? 4 : 7), y2: y + (over ? 4 : 7) }, own));
  if (event.cs !== null && event.ce - event.cs > DAY) {
    var core = span(event.cs, event.ce);
    if (core[1] > core[0]) d.bars.push(Object.assign({ x: core[0], x2: core[1], y: y - (over ? 2.5 : 3.5), y2: y + (over ? 2.5 : 3.5) }, own));
  }
  if (event.lasts && box[1] >= o.width - 3) d.arrows.push(Object.assign({ x: o.rtl ? 6 : o.width - 6, y: y, turn: o.rtl ? -90 : 90 }, own));
  if (event.opens && box[0] <= 3) d.arrows.push(Object.assign({ x: o.rtl ? o.width - 6 : 6, y: y, turn: o.rtl ? 90 : -90 }, own));
  if (x >= -1 && x <= o.width + 1) {
    d.glyphs.push(Object.assign({ x: x, y: y, say: event.say() }, own));
    if (event.n === o.marked) d.marked.push({ x: x, y: y });
  }
  if (!item.label) return;
  var ahead = item.side === 'left' ? -way : way, at = x + way * item.reach;
  if (over) at = Math.max(o.rtl ? -Infinity : 2, o.rtl ? box[1] - 2 : box[0] + 2);
  var long = Math.ceil(measure(item.label)) + 1, edge = at + ahead * long;
  if (Math.max(at, edge) < 0 || Math.min(at, edge) > o.width) return;
  if (Math.min(at, edge) < -0.5 || Math.max(at, edge) > o.width + 0.5) return;  // half a label says nothing; it comes when there is room
  d.labels.push(Object.assign({ x: at, y: ly, text: isolated(item.label), align: ahead > 0 ? 'left' : 'right' }, own));
  if (event.sources > 1) {
    edge += ahead * (GAP + BADGE);
    d.badges.push(Object.assign({ x: edge, y: ly, text: event.sources < 100 ? String(event.sources) : '99+' }, own));
    edge += ahead * BADGE;
  }
  if (event.disputed) d.disputes.push(Object.assign({ x: edge + ahead * (GAP + BADGE), y: ly }, own));
}

function periodOf(time, unit) {
  var date = new Date(time), month = MONTHS[date.getUTCMonth()], year = date.getUTCFullYear();
  if (unit === 'day') return date.getUTCDate() + ' ' + month + ' ' + year;
  if (unit === 'week') return 'week of ' + date.getUTCDate() + ' ' + month + ' ' + year;
  return unit === 'month' ? month + ' ' + year : unit === 'year' ? String(year) : year + 's';
}

// -- narrow screens ---------------------------------------------------------------------------------------------------------

// Time runs downwards: days at the left, marks on a line, the labels that have room at the right, with a line to their mark.
function upright(events, axis, o) {
  var scale = o.height / (o.hi - o.lo), d = blank(), line = 74, seen = seenIn(events, o.lo, o.hi), most = Math.floor(o.height / 21), shown = [];
  function py(time) { return (time - o.lo) * scale; }
  function clip(y) { return Math.max(0, Math.min(o.height, y)); }
  axis.ticks.forEach(function (tick) {
    var y = py(tick.t);
    d.rules.push({ x: 44, x2: o.width, y: o.top + y, y2: o.top + y });
    if (y > 5 && y < o.height - 4) d.ticks.push({ x: 40, y: o.top + y, text: tick.text, align: 'right' });
  });
  axis.eras.forEach(function (era, i) {
    var from = clip(py(era.t)), room = clip(py(era.end)) - from;
    if (room > 30 || i === 0) d.eras.push({ x: 2, y: i === 0 ? 9 : o.top + from + 9, text: i === 0 ? era.text : era.short.slice(0, 3), align: 'left' });
  });
  d.rules.push({ x: line, x2: line, y: o.top, y2: o.top + o.height });
  function topOf(event) { return event.g < o.lo || event.g > o.hi ? (Math.max(o.lo, event.opens ? o.lo : event.s) + Math.min(o.hi, event.lasts ? o.hi : event.e)) / 2 : event.g; }
  var columns = [[], [], [], []], ranked = seen.slice().sort(function (a, b) {
    return isGround(a, o) - isGround(b, o) || b.top - a.top || b.sources - a.sources || b.disputed - a.disputed || a.i - b.i;
  });
  var many = seen.length > 150;
  if (many) counts();
  var labelled = nearby(ranked.slice(0, 120), function (event) { return clip(py(topOf(event))); }, most, o.height);
  // More than marks can show: how many there were, as a band beside the line, and the marks of those that are named.
  function counts() {
    var step = 5, bins = Math.ceil(o.height / step), piles = [], tallest = 1;
    seen.forEach(function (event) {
      if (event.opens || event.lasts || event.e - event.s > 31 * DAY || event.g < o.lo || event.g >= o.hi) return;
      var i = Math.floor(py(event.g) / step);
      piles[i] = (piles[i] || 0) + 1;
      tallest = Math.max(tallest, piles[i]);
    });
    for (var i = 0; i < bins; i += 1) if (piles[i]) d.overview.push({ x: line + 8, x2: line + 8 + Math.max(2, 30 * piles[i] / tallest), y: o.top + i * step, y2: o.top + (i + 1) * step - 0.5 });
  }
  seen.forEach(function (event) {
    if (many && !labelled.has(event)) return;
    var own = { n: event.n, status: event.status, tip: 'event' }, at = clip(py(topOf(event)));
    var from = event.opens ? 0 : clip(py(event.s)), to = event.lasts ? o.height : clip(py(event.e));
    var isDay = event.e - event.s <= DAY && !event.opens && !event.lasts, top = isDay ? at - 5 : Math.min(from, at - 5), end = isDay ? at + 5 : Math.max(to, at + 5);
    var order = isDay ? [0, 1, 2, 3] : [1, 2, 3], column = order.find(function (c) { return isFree(columns[c], top + APART - 2, end - APART + 2); });
    if (column === undefined) column = isDay ? 0 : 3;
    take(columns[column], [top, end]);
    var x = line + [0, -13, 13, 26][column];
    if (!isDay && event.halo) d.halos.push(Object.assign({ x: x - 5, x2: x + 5, y: o.top + from, y2: o.top + to }, own));
    if (event.cs !== null && event.ce - event.cs > DAY) d.bars.push(Object.assign({ x: x - 3, x2: x + 3, y: o.top + clip(py(event.cs)), y2: o.top + clip(py(event.ce)) }, own));
    d.glyphs.push(Object.assign({ x: x, y: o.top + at, say: event.say() }, own));
    if (event.n === o.marked) d.marked.push({ x: x, y: o.top + at });
    if (labelled.has(event)) shown.push({ event: event, own: own, x: x, y: at, at: labelled.get(event) });
  });
  shown.forEach(function (item) {
    var signs = (GAP + 2 * BADGE) * ((item.event.sources > 1) + (item.event.disputed ? 1 : 0)), from = line + 34;
    var label = cut(item.event.title, o.width - from - signs - 2), edge = from + Math.ceil(measure(label)) + 1;
    d.leads.push({ x: item.x + 7, x2: from - 4, y: o.top + item.y, y2: o.top + item.at });
    d.labels.push(Object.assign({ x: from, y: o.top + item.at, text: isolated(label), align: 'left' }, item.own));
    if (item.event.sources > 1) {
      d.badges.push(Object.assign({ x: edge + GAP + BADGE, y: o.top + item.at, text: item.event.sources < 100 ? String(item.event.sources) : '99+' }, item.own));
      edge += GAP + 2 * BADGE;
    }
    if (item.event.disputed) d.disputes.push(Object.assign({ x: edge + GAP + BADGE, y: o.top + item.at }, item.own));
  });
  if (seen.length > shown.length) d.notes.push({ x: o.width - 2, y: 9, text: shown.length + ' of ' + seen.length + ' events named', align: 'right' });
  return { data: d, height: o.height };
}

// The labels, best first, that can stand near their marks: each new one may push others a little, none further than `FAR`.
function nearby(ranked, heightOf, most, height) {
  var FAR = 26, STEP = 20, chosen = [], at = new Map();
  ranked.forEach(function (event) {
    if (chosen.length >= most) return;
    var next = chosen.concat([{ event: event, y: heightOf(event) }]).sort(function (a, b) { return a.y - b.y || a.event.i - b.event.i; });
    var places = next.map(function (item) { return item.y; }), i;
    for (i = 0; i < places.length; i += 1) places[i] = Math.max(places[i], i ? places[i - 1] + STEP : 8);
    for (i = places.length - 1; i >= 0; i -= 1) places[i] = Math.min(places[i], i + 1 < places.length ? places[i + 1] - STEP : height - 8);
    for (i = 0; i < places.length; i += 1) {  // half way back to where they belong
      var back = next[i].y, floor = i ? places[i - 1] + STEP : 8;
      if (places[i] > back) places[i] = Math.max(back, floor);
    }
    if (next.some(function (item, k) { return Math.abs(places[k] - item.y) > FAR || places[k] < 6; })) return;
    chosen = next;
    at = new Map(next.map(function (item, k) { return [item.event, places[k]]; }));
  });
  return at;
}

// -- overview ---------------------------------------------------------------------------------------------------------------

function overviewOf(events, lo, hi, width, rtl) {
  var bins = Math.max(40, Math.min(300, Math.floor(width / 5))), step = (hi - lo) / bins, counts = new Array(bins).fill(0), d = blank(), tall = 32;
  events.forEach(function (event) {
    var first = Math.floor(((event.opens ? lo : event.s) - lo) / step), last = Math.floor(((event.lasts ? hi : event.e - 1) - lo) / step);
    if (last < 0 || first >= bins) return;
    for (var i = Math.max(0, first); i <= Math.min(bins - 1, last); i += 1) counts[i] += 1;
  });
  var most = Math.max.apply(null, counts.concat(1));
  counts.forEach(function (n, i) {
    if (!n) return;
    var a = i * width / bins, b = (i + 1) * width / bins - 0.5;
    d.overview.push({ x: rtl ? width - b : a, x2: rtl ? width - a : b, y: tall - Math.max(2, (tall - 3) * n / most), y2: tall });
  });
  var axis = axisOf(lo, hi, width * 0.55, false), last = -1e9;
  function px(time) { var x = (time - lo) / (hi - lo) * width; return rtl ? width - x : x; }
  (axis.eras.length ? axis.eras : axis.ticks).forEach(function (era) {
    var text = era.short || era.text, x = Math.max(2, Math.min(px(era.t), px(era.end || era.t)) + (era.short ? 3 : 0)), long = measure(text, 11);
    if (rtl ? false : x < last + 8) return;
    if (x + long > width) return;
    d.ticks.push({ x: x, y: tall + 9, text: text, align: 'left' });
    last = x + long;
  });
  return d;
}
