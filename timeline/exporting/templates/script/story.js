// One event a step: what happened, in whose words, how far along; by arrow keys, buttons or a swipe. The list stays behind it.
function story(t) {
  var dialog = t.find('.tlr-story'), starter = t.find('[data-story]'), section = t.find('.tlr-events');
  if (!dialog || !starter || !dialog.showModal) return;
  var steps = [], at = 0, from = null;
  var place = dialog.querySelector('.tlr-story-at'), bar = dialog.querySelector('progress'), body = dialog.querySelector('.tlr-story-body');
  starter.hidden = false;

  // What is in sight: the events of the list as it is filtered; of a long page that shows only what matters most, those.
  function inSight() {
    var packed = t.data && t.data.rows;
    if (t.find('.tlr-lead') && section && section.hidden) {
      var led = t.all('.tlr-lead a[href^="#"]').map(function (a) { return t.numberOf(decodeURIComponent(a.getAttribute('href').slice(1))); });
      return led.filter(function (n) { return n !== null; });
    }
    if (packed) return packed.flat().map(function (row) { return row[0]; }).filter(function (n) { return !t.keep || t.keep.has(n); });
    return t.rows.filter(function (row) { return !row.hidden; }).map(function (row) { return Number(row.dataset.n); });
  }
  function element(name, className, content) {
    var el = document.createElement(name);
    if (className) el.className = className;
    if (content) el.append(content);
    return el;
  }
  function copied(row, selector, name, className) {
    var source = row.querySelector(selector), el = element(name, className);
    if (source) Array.from(source.childNodes).forEach(function (node) { el.append(node.cloneNode(true)); });
    return el;
  }
  function show(n) {
    at = Math.max(0, Math.min(steps.length - 1, n));
    var row = t.rowOf(steps[at]), headline = copied(row, '.tlr-what summary, .tlr-what > span', 'h2', 'tlr-story-what');
    headline.tabIndex = -1;
    var detail = row.querySelector('.tlr-detail'), more = detail ? detail.cloneNode(true) : element('div');
    more.querySelectorAll('.tlr-share,.tlr-why').forEach(function (el) { el.remove(); });
    body.replaceChildren(copied(row, '.tlr-when', 'p', 'tlr-when'), headline, copied(row, '.tlr-status', 'p', 'tlr-status'), more,
      copied(row, '.tlr-sources', 'p', 'tlr-sources'));
    body.scrollTop = 0;
    place.textContent = number(at + 1) + ' of ' + number(steps.length);
    bar.max = steps.length;
    bar.value = at + 1;
    dialog.querySelector('[data-step="-1"]').disabled = at === 0;
    dialog.querySelector('[data-step="1"]').disabled = at === steps.length - 1;
    headline.focus({ preventScroll: true });
  }
  starter.addEventListener('click', function () {
    steps = inSight();
    if (!steps.length) return;
    dialog.showModal();
    var marked = steps.indexOf(t.marked === null ? -1 : Number(t.marked));
    show(Math.max(0, marked));
  });
  dialog.addEventListener('click', function (event) {
    var step = event.target.closest('[data-step]'), leave = event.target.closest('[data-leave]');
    if (step) show(at + Number(step.dataset.step));
    if (leave) {
      dialog.close();
      if (leave.dataset.leave === 'open') t.open(steps[at], true);
    }
  });
  dialog.addEventListener('close', function () { body.replaceChildren(); });
  dialog.addEventListener('keydown', function (event) {
    if (event.altKey || event.ctrlKey || event.metaKey) return;
    var moves = { ArrowRight: at + 1, ArrowLeft: at - 1, PageDown: at + 1, PageUp: at - 1, Home: 0, End: steps.length - 1 };
    if (!(event.key in moves)) return;
    event.preventDefault();
    event.stopPropagation();
    show(moves[event.key]);
  });
  dialog.addEventListener('touchstart', function (event) {
    from = event.touches.length === 1 ? { x: event.touches[0].clientX, y: event.touches[0].clientY } : null;
  }, { passive: true });
  dialog.addEventListener('touchend', function (event) {
    if (!from) return;
    var x = event.changedTouches[0].clientX - from.x, y = event.changedTouches[0].clientY - from.y;
    from = null;
    if (Math.abs(x) > 50 && Math.abs(x) > 2 * Math.abs(y)) show(at + (x < 0 ? 1 : -1));
  });
}
