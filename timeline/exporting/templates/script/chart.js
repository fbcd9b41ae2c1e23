// The chart: one sheet of marks that Altair specified, filled anew on every change; what is shown is `t.view`, and nothing else is.
var AXIS = 40, NARROW = 520, SHORTEST = 3 * DAY;

function chart(t) {
  var data = t.data, figure = t.find('.tlr-figure'), box = t.find('.tlr-chart'), strip = t.find('.tlr-strip');
  var compact = t.root.hasAttribute('data-compact'), day0 = 719163;
  function ms(days) { return days.map(function (day) { return (day - day0) * DAY; }); }
  t.story = ms(data.story);
  t.everything = ms(data.full);
  t.full = t.story;
  t.view = ms(data.view);
  t.engine = window.timelineEngine;
  figure.hidden = false;

  var main = sheet(t, box), over = strip && sheet(t, strip.querySelector('.tlr-strip-chart')), found = null, width = 0, queued = 0, wait = 0;
  t.kept = function () { return t.keep ? t.events.filter(function (event) { return t.keep.has(event.n); }) : t.events; };
  t.layout = function () { return found; };

  // The hands rest: everything is laid out anew. They move: what is placed keeps its row.
  t.draw = function (moving) {
    if (!width || matchMedia('print').matches) return Promise.resolve();
    var narrow = width < NARROW, height, drawn, rows = compact ? 9 : 0;
    var o = { lo: t.view[0], hi: t.view[1], width: width, lanes: data.lanes, rtl: data.rtl, top: AXIS, rows: rows, marked: t.marked,
      dense: compact ? 60 : Math.max(60, width / 5) };
    if (narrow) {
      o.height = compact ? 260 : Math.max(300, Math.min(520, innerHeight * 0.55));
      o.top = 22;
      drawn = upright(t.kept(), axisOf(o.lo, o.hi, o.height, true), o);
      height = drawn.height + 30;
      drawn = drawn.data;
    } else {
      if (!found || !moving) found = place(t.kept(), o);
      drawn = project(found, axisOf(o.lo, o.hi, width, false), o);
      var rug = found.kind === 'lanes' && !compact ? rugOf(data.rug, o, found.height) : [];
      drawn.rug = rug;
      height = AXIS + found.height + (rug.length ? 14 : 2);
    }
    t.drawn = drawn;
    t.size = [width, height];
    if (!moving) aside();
    return main.show(drawn, width, height, t.view);
  };

  function aside() {  // what says in words and numbers what is shown
    var kept = t.kept(), before = 0, after = 0;
    kept.forEach(function (event) {
      if (!event.lasts && event.e <= t.view[0] && event.e > t.full[0]) before += 1;
      if (!event.opens && event.s >= t.view[1] && event.s < t.full[1]) after += 1;
    });
    says('.tlr-before', before ? '← ' + number(before) + ' earlier' : '');
    says('.tlr-after', after ? number(after) + ' later →' : '');
    t.moved.forEach(function (react) { react(); });
    t.root.dispatchEvent(new CustomEvent('timeline-moved', { bubbles: true, detail: { view: t.view.slice() } }));
  }
  function says(selector, words) {
    t.all(selector).forEach(function (el) { el.hidden = !words; el.textContent = words; });
  }

  // how: {moving: the hands are still at it, quiet: nothing is announced}
  t.show = function (lo, hi, how) {
    how = how || {};
    var most = t.full[1] - t.full[0], length = Math.max(Math.min(SHORTEST, most), Math.min(hi - lo, most)), middle = (lo + hi) / 2;
    lo = Math.max(t.full[0], Math.min(t.full[1] - length, middle - length / 2));
    t.view = [Math.round(lo), Math.round(lo + length)];
    clearTimeout(wait);
    if (how.moving) {
      if (!queued) queued = requestAnimationFrame(function () { queued = 0; t.draw(true); t.moved.forEach(function (react) { react(true); }); });
      wait = setTimeout(settled, 220);
    } else settled(how.quiet);
  };
  function settled(quiet) {
    cancelAnimationFrame(queued);
    queued = 0;
    t.draw(false);
    if (quiet !== true) announce();
  }
  function announce() {
    var out = t.find('.tlr-said'), seen = seenIn(t.kept(), t.view[0], t.view[1]).length;
    if (out) out.textContent = 'Shows ' + days(t.view[0], t.view[1]) + ': ' + some(seen, 'event');
  }
  t.refilter = function () { found = null; t.draw(false); if (over) overview(); };

  function overview() {
    if (!width) return;
    var inner = strip.querySelector('.tlr-strip-chart');
    if (!inner.clientWidth) return;
    over.show(overviewOf(t.kept(), t.full[0], t.full[1], inner.clientWidth, data.rtl), inner.clientWidth, compact ? 32 : 52, t.view);
  }
  t.unfoldTime = function (all) {  // the stray events beside the story are taken in, or left out again
    t.full = all ? t.everything : t.story;
    if (over) overview();
    t.show(t.full[0], t.full[1]);
  };

  function resized() {
    var now = Math.floor(box.clientWidth);
    if (now < 200 || now === width || matchMedia('print').matches) return;
    width = now;
    figure.classList.toggle('tlr-upright', now < NARROW);
    found = null;
    t.draw(false);
    if (over) overview();
  }
  t.recolour = function () { found = null; main.redress(); if (over) over.redress(); t.draw(false); if (over) overview(); };
  matchMedia('(prefers-color-scheme: dark)').addEventListener('change', t.recolour);

  moves(t, box, strip);
  saves(t);
  var later = 0;
  new ResizeObserver(function () { clearTimeout(later); later = setTimeout(resized, width ? 120 : 0); }).observe(box);
}

function rugOf(rug, o, height) {
  var scale = o.width / (o.hi - o.lo);
  return rug.map(function (day) {
    var x = ((day[0] - 719163 + 0.5) * DAY - o.lo) * scale;
    if (o.rtl) x = o.width - x;
    return { x: x, x2: x, y: o.top + height + 2, y2: o.top + height + 13, tip: new Date((day[0] - 719163) * DAY).toISOString().slice(0, 10) + ': published the sources of ' + some(day[1], 'event') };
  }).filter(function (row) { return row.x >= 0 && row.x <= o.width; });
}

// A Vega view of the sheet, made when it is first filled and filled again ever after.
function sheet(t, box) {
  var view = null, theme = null, making = null, next = null;
  function make(rows, width, height) {
    theme = isDark(t) ? 'dark' : 'light';
    var spec = Object.assign({}, theme === 'dark' ? recoloured(t.data.spec, t.data.dark) : t.data.spec, { datasets: rows, width: width, height: height });
    var target = document.createElement('div');
    return t.engine.embed(target, spec, {
      mode: 'vega-lite', actions: false, renderer: 'svg', defaultStyle: false, ast: t.data.ast, hover: false, config: {}, tooltip: tooltipOf(t)
    }).then(function (made) {
      if (view) view.finalize();
      view = made.view;
      box.replaceChildren(target);
      view.addEventListener('click', function (event, item) {
        if (!item || !item.datum) return;
        if (item.datum.n !== undefined) t.open(item.datum.n, true);
        else if (item.datum.from !== undefined) t.show(item.datum.from - (item.datum.to - item.datum.from), item.datum.to + (item.datum.to - item.datum.from));
      });
      if (box.classList.contains('tlr-chart')) t.root.dispatchEvent(new CustomEvent('timeline-drawn', { bubbles: true, detail: { view: view, timeline: t } }));
    });
  }
  function fill(rows, width, height, shown) {
    Object.keys(rows).forEach(function (name) { view.data(name, rows[name]); });
    return view.width(width).height(height).signal('view', shown).runAsync().then(function () {
      // To a screen reader a group that holds nothing is a picture without a name.
      box.querySelectorAll('g[role=graphics-symbol]').forEach(function (g) {
        if (g.firstChild) g.removeAttribute('aria-hidden'); else g.setAttribute('aria-hidden', 'true');
      });
    });
  }
  function run() {
    var now = next;
    next = null;
    making = (view && theme === (isDark(t) ? 'dark' : 'light') ? fill(now[0], now[1], now[2], now[3]) : make(now[0], now[1], now[2])
      .then(function () { return fill(now[0], now[1], now[2], now[3]); })).then(function () { return next ? run() : (making = null); },
      function (error) { making = null; console.error(error); });
    return making;
  }
  return {
    show: function (rows, width, height, shown) {
      next = [rows, width, height, shown];
      return making || run();
    },
    redress: function () { theme = null; }
  };
}

// What a pointer that rests on a mark is told: text only, the same as the list says.
function tooltipOf(t) {
  return function (handler, event, item, value) {
    var tip = t.tip = t.tip || t.root.appendChild(Object.assign(document.createElement('div'), { className: 'tlr-tip', hidden: true }));
    tip.setAttribute('role', 'tooltip');
    if (value === null || value === undefined || value === '' || t.held) { tip.hidden = true; return; }
    var datum = item.datum;
    tip.replaceChildren();
    if (datum.n === undefined) tip.textContent = String(datum.tip);
    else Object.entries(t.tell(datum.n)).forEach(function (pair) {
      if (!pair[1]) return;
      var line = document.createElement('p'), key = document.createElement('span'), said = document.createElement('span');
      key.textContent = pair[0];
      said.textContent = pair[1].length > 400 ? pair[1].slice(0, 399) + '…' : pair[1];
      said.dir = 'auto';
      line.className = pair[0] ? '' : 'tlr-tip-title';
      line.append(key, said);
      tip.append(line);
    });
    tip.hidden = false;
    var wide = tip.offsetWidth, tall = tip.offsetHeight, x = event.clientX + 14, y = event.clientY + 14;
    if (x + wide > innerWidth - 6) x = Math.max(6, event.clientX - wide - 14);
    if (y + tall > innerHeight - 6) y = Math.max(6, event.clientY - tall - 14);
    tip.style.left = x + 'px';
    tip.style.top = y + 'px';
  };
}

function days(lo, hi) {
  function day(time) { var d = new Date(time); return d.getUTCDate() + ' ' + MONTHS[d.getUTCMonth()] + ' ' + d.getUTCFullYear(); }
  return day(lo) + ' to ' + day(hi - 1);
}
