// The list of events: one filter for list and chart, months that fold, and on a page of very many events rows that are made when asked for.
function list(t) {
  var form = t.find('.tlr-filter'), section = t.find('.tlr-events'), lead = t.find('.tlr-lead'), every = t.find('[data-every]');
  var packed = t.data && t.data.rows, words = new Map(), open = new Set(), nodes = new Map(), groupOf = new Map();
  t.rows = t.all('.tlr-table .tlr-event');
  t.rows.forEach(function (row) { nodes.set(row.dataset.n, row); });
  var bodies = t.all('.tlr-table tbody[data-group]');
  if (packed) packed.forEach(function (rows, g) { rows.forEach(function (row) { groupOf.set(row[0], g); }); });
  var total = packed ? t.events.length + t.data.loose : t.rows.length;

  // -- one event --
  function made(n) {  // its row, also where it does not stand in the page yet
    var row = nodes.get(String(n));
    if (row || !packed || !groupOf.has(n)) return row;
    var html = packed[groupOf.get(n)].find(function (pair) { return pair[0] === n; })[1];
    var holder = document.createElement('template');
    holder.innerHTML = '<table><tbody>' + html + '</tbody></table>';
    return holder.content.querySelector('tr');
  }
  t.rowOf = function (n, shown) {
    if (!shown) return made(n);
    reveal();
    if (t.keep && !t.keep.has(Number(n)) && form) { form.reset(); filter(); }
    if (packed && groupOf.has(n)) openGroup(groupOf.get(n), true);
    var row = nodes.get(String(n)), body = row && row.closest('tbody');
    if (body && body.classList.contains('tlr-folded')) openStray(body, true);
    return row;
  };
  function said(row, selector) { var el = row.querySelector(selector); return el ? el.textContent.replace(/\s+/g, ' ').trim() : ''; }
  t.tell = function (n) {
    var row = made(n), event = t.events.find(function (e) { return e.n === n; });
    if (!row) return { '': event ? event.title : '' };
    var out = { '': said(row, '.tlr-what summary, .tlr-what > span'), When: said(row, '.tlr-when'), Status: said(row, '.tlr-status'), Sources: said(row, '.tlr-sources') };
    if (row.querySelector('.tlr-dispute')) out['Reports disagree'] = Array.from(row.querySelectorAll('.tlr-dispute li')).map(function (li) { return li.textContent.trim(); }).join(' / ');
    out['Dated by'] = said(row, '.tlr-dated bdi');
    out.Sentence = said(row, 'blockquote');
    return out;
  };

  // -- what is folded --
  function reveal() {
    if (!section || !section.hidden) return;
    section.hidden = false;
    if (every) every.setAttribute('aria-expanded', 'true');
  }
  if (lead && section) {
    section.hidden = true;
    every.hidden = false;
    every.addEventListener('click', function () {
      var shown = section.hidden;
      section.hidden = !shown;
      every.setAttribute('aria-expanded', String(shown));
      if (shown) section.querySelector('.tlr-heading').focus();
    });
  }
  function openStray(body, shown) {
    body.classList.toggle('tlr-folded', !shown);
    body.querySelector('button').setAttribute('aria-expanded', String(shown));
  }
  t.all('.tlr-table tbody.tlr-folded').forEach(function (body) {
    body.querySelector('button').addEventListener('click', function () { openStray(body, body.classList.contains('tlr-folded')); });
  });
  function openGroup(g, shown) {
    var body = bodies[g], button = body.querySelector('button');
    if (shown === open.has(g)) return;
    if (shown) open.add(g); else open.delete(g);
    button.setAttribute('aria-expanded', String(shown));
    fillGroup(g);
  }
  function fillGroup(g) {
    var wanted = open.has(g) ? packed[g].filter(function (row) { return !t.keep || t.keep.has(row[0]); }) : [];
    var key = wanted.map(function (row) { return row[0]; }).join();
    if (bodies[g].tlrKey === key) return;  // what a reader has opened stays open
    bodies[g].tlrKey = key;
    Array.from(bodies[g].querySelectorAll('.tlr-event')).forEach(function (row) { nodes.delete(row.dataset.n); row.remove(); });
    var html = wanted.map(function (row) { return row[1]; }).join('');
    var holder = document.createElement('template');
    holder.innerHTML = '<table><tbody>' + html + '</tbody></table>';
    Array.from(holder.content.querySelectorAll('tr')).forEach(function (row) { bodies[g].append(row); nodes.set(row.dataset.n, row); });
    t.rows = t.all('.tlr-table .tlr-event');
  }
  if (packed) bodies.forEach(function (body, g) {
    body.querySelector('button').addEventListener('click', function () { openGroup(g, !open.has(g)); });
  });

  // -- filter --
  if (!form) return;
  form.hidden = false;
  form.addEventListener('submit', function (event) { event.preventDefault(); });
  form.addEventListener('input', filter);
  form.querySelector('.tlr-more').addEventListener('click', function (event) {
    event.target.setAttribute('aria-expanded', form.classList.toggle('tlr-open'));
  });
  form.addEventListener('reset', function () { setTimeout(filter, 0); });
  t.all('.tlr-key [data-only]').forEach(function (button) {
    button.addEventListener('click', function () {
      var box = form.elements[button.dataset.only];
      box.checked = !box.checked;
      filter();
    });
  });

  function plain(text) { return text.toLowerCase().replace(/[“”„«»]/g, '"').replace(/\s+/g, ' '); }
  function wordsOf(n, text) {
    var found = words.get(n);
    if (found === undefined) words.set(n, found = plain(text()));
    return found;
  }
  // Words, and phrases in quotation marks, all of which must stand there.
  function asked() {
    var parts = plain(form.elements.q.value).match(/"[^"]*"?|[^\s"]+/g) || [];
    return parts.map(function (part) { return part.replace(/"/g, '').trim(); }).filter(Boolean);
  }
  function filter() {
    var wanted = asked(), statuses = t.all('[name=status]').filter(function (box) { return box.checked; }).map(function (box) { return box.value; });
    var several = form.elements.several && form.elements.several.checked, disputed = form.elements.disputed && form.elements.disputed.checked;
    var all = !wanted.length && !statuses.length && !several && !disputed, kept = new Set();
    function fits(n, status, isSeveral, isDisputed, text) {
      return (!statuses.length || statuses.indexOf(status) >= 0) && (!several || isSeveral) && (!disputed || isDisputed) &&
        wanted.every(function (word) { return wordsOf(n, text).indexOf(word) >= 0; });
    }
    if (packed) {
      var known = new Map(t.events.map(function (event) { return [event.n, event]; }));
      packed.forEach(function (rows) {
        rows.forEach(function (row) {
          var event = known.get(row[0]) || { status: '', sources: 0, disputed: false };
          if (fits(row[0], event.status, event.sources > 1, event.disputed, function () { return unmarked(row[1]); })) kept.add(row[0]);
        });
      });
    } else t.rows.forEach(function (row) {
      var ok = fits(row.dataset.n, row.dataset.status, 'several' in row.dataset, 'disputed' in row.dataset, function () { return textOf(row); });
      row.hidden = !ok;
      if (ok) kept.add(Number(row.dataset.n));
    });
    t.keep = all ? null : kept;
    if (!all) reveal();
    bodies.forEach(function (body, g) {
      var mine = packed ? packed[g].filter(function (row) { return kept.has(row[0]); }).length : body.querySelectorAll('.tlr-event:not([hidden])').length;
      body.hidden = !mine;
      var count = body.querySelector('.tlr-group .tlr-n');
      if (count) count.textContent = (all ? '' : number(mine) + ' of ') + number(packed ? packed[g].length : body.querySelectorAll('.tlr-event').length);
      if (packed) {
        if (!all && kept.size <= 200 && mine) { open.add(g); body.querySelector('button').setAttribute('aria-expanded', 'true'); }
        fillGroup(g);
      } else if (!all && mine && body.classList.contains('tlr-folded')) openStray(body, true);
    });
    t.find('.tlr-none').hidden = kept.size > 0;
    t.find('.tlr-count').textContent = (all ? '' : number(kept.size) + ' of ') + some(total, 'event');
    t.all('.tlr-key [data-only]').forEach(function (button) { button.setAttribute('aria-pressed', String(form.elements[button.dataset.only].checked)); });
    if (t.refilter) t.refilter();
  }
  function textOf(row) { return row.textContent; }
  function unmarked(html) {
    return html.replace(/<[^>]*>/g, ' ').replace(/&(lt|gt|amp|#34|#39);/g, function (all, name) { return { lt: '<', gt: '>', amp: '&', '#34': '"', '#39': "'" }[name]; });
  }
}
