// One event, one address: `#e…` opens and marks it, also in a snippet; the browser's "back" returns to the chart as it was.
function addresses(t) {
  function marked() { return t.all('.tlr-shown'); }
  function mark(n) {
    marked().forEach(function (el) { el.classList.remove('tlr-shown'); });
    t.marked = n;
    if (t.draw) t.draw(false);
  }
  function openRow(n) {
    var row = t.rowOf(n, true), details = row && row.querySelector('details');
    if (!row) return false;
    mark(n);
    row.classList.add('tlr-shown');
    if (details) { details.open = true; details.querySelector('summary').focus({ preventScroll: true }); }
    row.scrollIntoView({ block: 'center', behavior: matchMedia('(prefers-reduced-motion: reduce)').matches ? 'auto' : 'smooth' });
    return true;
  }
  function numberOf(id) {
    var event = t.events && t.events.find(function (e) { return e.id === id; });
    if (event) return event.n;
    var row = t.rows.find(function (r) { return r.dataset.id === id; });
    return row ? Number(row.dataset.n) : null;
  }
  t.numberOf = numberOf;
  function idOf(n) { var row = t.rowOf(n); return row ? row.dataset.id : ''; }
  function remember() {  // where the reader was, for the way back
    if (!t.view) return;
    try { history.replaceState(Object.assign({}, history.state, { timeline: t.root.id, view: t.view, y: scrollY }), ''); } catch (error) { /* a frame without an address */ }
  }

  t.open = function (n, leaves) {
    if (leaves) remember();
    if (openRow(n) && leaves) try { history.pushState({ timeline: t.root.id, event: n }, '', '#' + idOf(n)); } catch (error) { /* as above */ }
  };
  function follow() {
    var id = decodeURIComponent(location.hash.slice(1)), n = id ? numberOf(id) : null;
    var first = Array.from(document.querySelectorAll('[data-alive]')).find(function (other) { return other.timelineHas && other.timelineHas(id); });
    if (n !== null && first === t.root) openRow(n);
    return n !== null;
  }
  t.root.timelineHas = function (id) { return !!id && numberOf(id) !== null; };
  addEventListener('popstate', function (event) {
    var state = event.state || {};
    if (follow()) return;
    if (state.timeline !== t.root.id || !state.view) return;
    mark(null);
    if (t.show) t.show(state.view[0], state.view[1], { quiet: true });
    scrollTo({ top: state.y, behavior: 'instant' });
  });
  addEventListener('hashchange', follow);
  if (follow() && t.marked !== null) {  // who comes by an address is there at once, and still there when the chart has taken its room
    var there = t.rowOf(t.marked), bring = function () { there.scrollIntoView({ block: 'center', behavior: 'instant' }); };
    bring();
    t.root.addEventListener('timeline-drawn', bring, { once: true });
    ['wheel', 'touchstart', 'keydown'].forEach(function (hand) {
      addEventListener(hand, function () { t.root.removeEventListener('timeline-drawn', bring); }, { once: true, passive: true });
    });
  }

  t.root.addEventListener('click', function (event) {
    var link = event.target.closest('.tlr-lead a[href^="#"]'), copy = event.target.closest('[data-copy]'), n;
    if (link) {
      n = numberOf(decodeURIComponent(link.getAttribute('href').slice(1)));
      if (n !== null) { event.preventDefault(); t.open(n, true); }
    } else if (copy) {
      var address = location.href.split('#')[0] + '#' + copy.closest('.tlr-event').dataset.id;
      copied(address).then(function () { copy.textContent = 'Link copied'; }, function () { copy.textContent = address; });
    }
  });
  function copied(text) {
    if (navigator.clipboard && isSecureContext) return navigator.clipboard.writeText(text);
    var field = t.root.appendChild(document.createElement('textarea'));
    field.value = text;
    field.select();
    var done = document.execCommand('copy');
    field.remove();
    return done ? Promise.resolve() : Promise.reject();
  }
  t.root.addEventListener('keydown', function (event) {
    var details = event.key === 'Escape' && event.target.closest('details[open]');
    if (event.key === 'Escape' && t.tip) t.tip.hidden = true;
    if (details) { details.open = false; details.querySelector('summary').focus(); }
  });
}
