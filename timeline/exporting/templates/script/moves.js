// Moving through time: buttons, keys, wheel, hand and two fingers; the strip shows the one stretch that is chosen.
function moves(t, box, strip) {
  var figure = t.find('.tlr-figure'), fingers = new Map(), start = null;

  function length() { return t.view[1] - t.view[0]; }
  function upright() { return figure.classList.contains('tlr-upright'); }
  function way() { return t.data.rtl && !upright() ? -1 : 1; }
  t.move = function (how) {
    var step = { earlier: [-0.5, -0.5], later: [0.5, 0.5], in: [0.25, -0.25], out: [-0.5, 0.5] }[how];
    if (how === 'all') t.show(t.full[0], t.full[1]);
    else t.show(t.view[0] + step[0] * length(), t.view[1] + step[1] * length());
  };
  t.all('[data-move]').forEach(function (button) { button.addEventListener('click', function () { t.move(button.dataset.move); }); });
  figure.addEventListener('keydown', function (event) {
    if (event.target.matches('select, input, [role=slider]')) return;
    var left = t.data.rtl ? 'later' : 'earlier', right = t.data.rtl ? 'earlier' : 'later';
    var how = { ArrowLeft: left, ArrowRight: right, '+': 'in', '=': 'in', '-': 'out', '0': 'all', Home: 'all' }[event.key];
    if (how && !event.ctrlKey && !event.metaKey && !event.altKey) { event.preventDefault(); t.move(how); }
  });

  // The nearest events outside the view come into it.
  function reach(later) {
    var near = null;
    t.kept().forEach(function (event) {
      if (later ? event.s >= t.view[1] && event.s < t.full[1] : event.e <= t.view[0] && event.e > t.full[0]) {
        if (near === null || (later ? event.s < near : event.e > near)) near = later ? event.s : event.e;
      }
    });
    if (near === null) return;
    var by = later ? Math.max(length() * 0.6, near - t.view[1] + length() * 0.4) : Math.min(-length() * 0.6, near - t.view[0] - length() * 0.4);
    t.show(t.view[0] + by, t.view[1] + by);
  }
  t.all('.tlr-before').forEach(function (button) { button.addEventListener('click', function () { reach(false); }); });
  t.all('.tlr-after').forEach(function (button) { button.addEventListener('click', function () { reach(true); }); });
  t.all('.tlr-strays').forEach(function (button) {
    button.addEventListener('click', function () {
      var all = t.full === t.story;
      t.unfoldTime(all);
      t.all('.tlr-strays').forEach(function (other) { other.setAttribute('aria-pressed', String(all)); });
    });
  });

  // -- jump to a month --
  var jump = t.find('.tlr-jump select');
  if (jump) {
    var first = yearOf(t.story[0]), last = yearOf(t.story[1]), has = new Set();
    t.events.forEach(function (event) { if (event.s >= t.story[0] && event.s < t.story[1]) has.add(first > last - 40 ? monthStart(yearOf(event.s), new Date(event.s).getUTCMonth()) : monthStart(yearOf(event.s), 0)); });
    Array.from(has).sort(function (a, b) { return a - b; }).forEach(function (time) {
      var month = new Date(time).getUTCMonth(), option = document.createElement('option');
      option.value = time;
      option.textContent = (first > last - 40 ? MONTHS[month] + ' ' : '') + yearOf(time);
      jump.append(option);
    });
    jump.addEventListener('change', function () {
      if (jump.value === '') return t.move('all');
      var time = Number(jump.value);
      t.show(time, first > last - 40 ? monthStart(yearOf(time), new Date(time).getUTCMonth() + 1) : monthStart(yearOf(time) + 1, 0));
    });
    t.moved.push(function (moving) { if (!moving && jump.value !== '' && (t.view[0] > Number(jump.value) + 28 * DAY || t.view[1] <= Number(jump.value))) jump.value = ''; });
  }

  // -- wheel --
  function momentAt(event) {
    var r = box.getBoundingClientRect();
    if (upright()) return t.view[0] + length() * Math.min(1, Math.max(0, (event.clientY - r.top - 22) / (r.height - 30)));
    var share = (event.clientX - r.left) / r.width;
    return t.view[0] + length() * (t.data.rtl ? 1 - share : share);
  }
  function zoom(factor, about) { t.show(about - (about - t.view[0]) * factor, about + (t.view[1] - about) * factor, { moving: true }); }
  box.addEventListener('wheel', function (event) {
    if (event.ctrlKey) {
      event.preventDefault();
      zoom(Math.pow(1.0025, Math.max(-300, Math.min(300, event.deltaY * (event.deltaMode ? 30 : 1)))), momentAt(event));
    } else if (Math.abs(event.deltaX) > Math.abs(event.deltaY) && !upright()) {
      event.preventDefault();
      var by = way() * event.deltaX * length() / box.clientWidth;
      t.show(t.view[0] + by, t.view[1] + by, { moving: true });
    }
  }, { passive: false });
  box.addEventListener('dblclick', function () { t.move('all'); });

  // -- hands: one finger moves, two pinch; up and down stays with the page (touch-action: pan-y) --
  function begin() {
    var all = Array.from(fingers.values()), r = box.getBoundingClientRect();
    start = { view: t.view.slice(), x: all.reduce(function (sum, f) { return sum + f.clientX; }, 0) / all.length, far: spread(all), about: all.length > 1 ? momentAt({ clientX: (all[0].clientX + all[1].clientX) / 2, clientY: (all[0].clientY + all[1].clientY) / 2 }) : 0, width: r.width };
  }
  function spread(all) { return all.length < 2 ? 0 : Math.max(24, Math.hypot(all[0].clientX - all[1].clientX, all[0].clientY - all[1].clientY)); }
  box.addEventListener('pointerdown', function (event) {
    if (event.pointerType === 'mouse' && event.button !== 0) return;
    fingers.set(event.pointerId, event);
    begin();
  });
  addEventListener('pointermove', function (event) {
    if (!fingers.has(event.pointerId)) return;
    fingers.set(event.pointerId, event);
    var all = Array.from(fingers.values()), span = start.view[1] - start.view[0];
    var x = all.reduce(function (sum, f) { return sum + f.clientX; }, 0) / all.length, by = -way() * (x - start.x) / start.width * span;
    if (all.length === 1) {
      if (!t.held && Math.abs(x - start.x) < 5) return;
      t.held = true;
      if (t.tip) t.tip.hidden = true;
      t.show(start.view[0] + by, start.view[1] + by, { moving: true });
    } else {
      t.held = true;
      var factor = start.far / spread(all);
      if (upright()) by = 0;
      t.show(start.about - (start.about - start.view[0]) * factor + by * factor, start.about + (start.view[1] - start.about) * factor + by * factor, { moving: true });
    }
  });
  ['pointerup', 'pointercancel'].forEach(function (kind) {
    addEventListener(kind, function (event) {
      if (!fingers.delete(event.pointerId)) return;
      if (fingers.size) return begin();
      if (t.held) { t.show(t.view[0], t.view[1]); setTimeout(function () { t.held = false; }, 0); }
    });
  });
  box.addEventListener('click', function (event) { if (t.held) { event.stopPropagation(); event.preventDefault(); } }, true);
  box.addEventListener('gesturestart', function (event) { event.preventDefault(); });  // Safari would enlarge the page
  if (strip) stripOf(t, strip);
}

// The strip: a window on the whole story, with two ends that can be dragged, or moved by keys.
function stripOf(t, strip) {
  var rail = strip.querySelector('.tlr-rail'), pane = strip.querySelector('.tlr-window'), ends = Array.from(strip.querySelectorAll('[role=slider]'));
  var drag = null, pressed = -1e9;
  function share(time) { var s = (time - t.full[0]) / (t.full[1] - t.full[0]); return t.data.rtl ? 1 - s : s; }
  function place() {
    var a = share(t.view[0]), b = share(t.view[1]), left = Math.min(a, b), right = Math.max(a, b);
    pane.style.left = left * 100 + '%';
    pane.style.width = (right - left) * 100 + '%';
    ends.forEach(function (end, i) {
      var time = t.view[i] - i;
      end.style.left = share(t.view[i]) * 100 + '%';
      end.setAttribute('aria-valuemin', String(Math.round(t.full[0] / DAY)));
      end.setAttribute('aria-valuemax', String(Math.round(t.full[1] / DAY)));
      end.setAttribute('aria-valuenow', String(Math.round(time / DAY)));
      end.setAttribute('aria-valuetext', days(time, time + 1).split(' to ')[0]);
    });
  }
  t.moved.push(place);
  function time(event) {
    var r = rail.getBoundingClientRect(), s = Math.min(1, Math.max(0, (event.clientX - r.left) / r.width));
    return t.full[0] + (t.full[1] - t.full[0]) * (t.data.rtl ? 1 - s : s);
  }
  function range(a, b, moving) { t.show(Math.min(a, b), Math.max(a, b), { moving: moving }); }
  rail.addEventListener('pointerdown', function (event) {
    if (event.button) return;
    var at = time(event), end = ends.indexOf(event.target), whole = t.view[1] - t.view[0] >= (t.full[1] - t.full[0]) * 0.999;
    drag = end >= 0 ? { fixed: t.view[1 - end] } : event.target === pane && !whole ? { by: at - t.view[0], x: event.clientX } : { fixed: at, x: event.clientX };
    rail.setPointerCapture(event.pointerId);
    event.preventDefault();
    if (end >= 0) ends[end].focus();
  });
  rail.addEventListener('pointermove', function (event) {
    if (!drag) return;
    var at = time(event), length = t.view[1] - t.view[0];
    if (drag.by !== undefined) {
      if (drag.x === undefined || Math.abs(event.clientX - drag.x) > 4) { drag.x = undefined; t.show(at - drag.by, at - drag.by + length, { moving: true }); }
    }
    else if (drag.x === undefined || Math.abs(event.clientX - drag.x) > 4) { drag.x = undefined; range(drag.fixed, at, true); }
  });
  rail.addEventListener('pointerup', function (event) {
    if (!drag) return;
    if (drag.x !== undefined && event.timeStamp - pressed < 400) t.move('all');  // twice
    else if (drag.x !== undefined) {  // a press moves the window there
      pressed = event.timeStamp;
      var length = Math.min(t.view[1] - t.view[0], (t.full[1] - t.full[0]) / 4), at = time(event);
      t.show(at - length / 2, at + length / 2);
    } else t.show(t.view[0], t.view[1]);
    drag = null;
  });
  rail.addEventListener('pointercancel', function () { drag = null; });
  ends.forEach(function (end, i) {
    end.addEventListener('keydown', function (event) {
      var whole = t.full[1] - t.full[0], step = { ArrowLeft: -1, ArrowDown: -1, ArrowRight: 1, ArrowUp: 1, PageDown: -5, PageUp: 5 }[event.key];
      var to = event.key === 'Home' ? t.full[0] : event.key === 'End' ? t.full[1] : step && t.view[i] + (t.data.rtl ? -1 : 1) * step * Math.max(DAY, whole / 50);
      if (to === undefined) return;
      event.preventDefault();
      var next = t.view.slice();
      next[i] = i ? Math.max(to, t.view[0] + SHORTEST) : Math.min(to, t.view[1] - SHORTEST);
      next[i] = Math.max(t.full[0], Math.min(t.full[1], next[i]));
      t.show(next[0], next[1]);
    });
  });
}
