// What a reader has set stays over a reload, also one that `timeline serve` makes when a file has changed: search, filter, stretch, what is open.
function memory(t) {
  var name = 'timeline ' + location.pathname + ' ' + Array.from(document.querySelectorAll('.tlr')).indexOf(t.root), form = t.find('.tlr-filter');
  if (!/^https?:$|^file:$/.test(location.protocol)) return;
  function boxes() { return form ? Array.from(form.querySelectorAll('input[type=checkbox]')) : []; }
  function keyOf(box) { return box.name + ' ' + box.value; }

  addEventListener('pagehide', function () {
    var all = !t.full || !t.view || (t.view[0] === t.full[0] && t.view[1] === t.full[1]);
    var open = t.all('.tlr-event details[open]').map(function (el) { return el.closest('.tlr-event').dataset.id; });
    var held = { q: form ? form.elements.q.value : '', boxes: boxes().filter(function (box) { return box.checked; }).map(keyOf), view: all ? null : t.view, open: open, y: scrollY };
    try { sessionStorage.setItem(name, JSON.stringify(held)); } catch (error) { /* a frame that may keep nothing */ }
  });

  var entry = performance.getEntriesByType('navigation')[0], held = null;
  try { held = entry && entry.type === 'reload' ? JSON.parse(sessionStorage.getItem(name)) : null; } catch (error) { /* as above */ }
  if (!held || location.hash) return;
  if (form && (held.q || held.boxes.length)) {
    form.elements.q.value = held.q;
    boxes().forEach(function (box) { box.checked = held.boxes.indexOf(keyOf(box)) >= 0; });
    form.dispatchEvent(new Event('input'));
  }
  t.rows.forEach(function (row) {
    var details = row.querySelector('details');
    if (details && held.open.indexOf(row.dataset.id) >= 0) details.open = true;
  });
  scrollTo({ top: held.y, behavior: 'instant' });
  t.root.addEventListener('timeline-drawn', function () {
    if (held.view) t.show(held.view[0], held.view[1], { quiet: true });
    scrollTo({ top: held.y, behavior: 'instant' });
  }, { once: true });
}
