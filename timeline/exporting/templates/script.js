(function () {
  'use strict';
  // Every snippet on the page that is not yet alive: the same one pasted twice works, and the script may stand there once or often.
  document.querySelectorAll('.tlr:not([data-alive])').forEach(enliven);

  function enliven(root) {
    root.setAttribute('data-alive', '');

    var copies = document.querySelectorAll('[data-alive][data-timeline="' + root.dataset.timeline + '"]').length;
    if (copies > 1) rename('-' + copies);
    function rename(suffix) {
      var own = {};
      [root].concat(Array.from(root.querySelectorAll('[id]'))).forEach(function (el) {
        if (el.id) { own[el.id] = el.id + suffix; el.id += suffix; }
      });
      ['for', 'aria-labelledby', 'aria-controls'].forEach(function (name) {
        root.querySelectorAll('[' + name + ']').forEach(function (el) {
          if (own[el.getAttribute(name)]) el.setAttribute(name, own[el.getAttribute(name)]);
        });
      });
    }

    var form = root.querySelector('.tlr-filter'), figure = root.querySelector('.tlr-figure');
    var box = root.querySelector('.tlr-chart'), holder = root.querySelector('script.tlr-data');
    var rows = Array.from(root.querySelectorAll('.tlr-event')), byNumber = {};
    var view = null, drawn = null, keep = null, latest = 0, drawing = null;
    rows.forEach(function (row) { byNumber[row.dataset.n] = row; });
    if (form) { form.hidden = false; listen(); }
    var engine = null, data = holder && JSON.parse(holder.textContent);
    if (window.timelineEngine) begin();
    else addEventListener('timeline-engine', begin, { once: true });  // it may come with another snippet, or from a file

    // -- filter: one choice for list and chart ------------------------------------------------------------------

    function listen() {
      form.addEventListener('submit', function (event) { event.preventDefault(); });
      form.addEventListener('input', filter);
      form.querySelector('.tlr-more').addEventListener('click', function (event) {
        event.target.setAttribute('aria-expanded', form.classList.toggle('tlr-open'));
      });
      form.addEventListener('reset', function () { setTimeout(filter, 0); });
    }

    // On a page of very many events what belongs to one stands in a noscript element, as text, until it is asked for. All of it is the
    // page's own markup, in which every value was escaped when it was written.
    function unfold(details) {
      var folded = details.querySelector('noscript');
      if (folded) folded.replaceWith(document.createRange().createContextualFragment(folded.textContent));
    }
    root.addEventListener('toggle', function (event) { if (event.target.open) unfold(event.target); }, true);

    function words(row) {
      if (row.tlrWords === undefined) row.tlrWords = row.textContent.replace(/<[^>]*>/g, ' ').toLowerCase();
      return row.tlrWords;
    }

    function number(n) { return n.toLocaleString('en'); }

    function filter() {
      var asked = form.elements.q.value.trim().toLowerCase().split(/\s+/).filter(Boolean);
      var statuses = {}, all = true;
      form.querySelectorAll('[name=status]').forEach(function (box) { statuses[box.value] = box.checked; all = all && box.checked; });
      var several = form.elements.several && form.elements.several.checked;
      var disputed = form.elements.disputed && form.elements.disputed.checked;
      var found = 0, kept = {};
      rows.forEach(function (row) {
        var fits = statuses[row.dataset.status] && (!several || 'several' in row.dataset) && (!disputed || 'disputed' in row.dataset) &&
          asked.every(function (word) { return words(row).indexOf(word) >= 0; });
        row.hidden = !fits;
        if (fits) { found += 1; kept[row.dataset.n] = true; }
      });
      root.querySelectorAll('.tlr-table tbody').forEach(function (body) {
        body.hidden = !body.querySelector('.tlr-event:not([hidden])');
      });
      root.querySelector('.tlr-none').hidden = found > 0;
      root.querySelector('.tlr-count').textContent = (found === rows.length ? '' : number(found) + ' of ') + number(rows.length) + ' event' + (rows.length === 1 ? '' : 's');
      keep = found === rows.length ? null : kept;
      if (view) { view.signal('keep', keep).runAsync(); }
    }

    // -- chart ----------------------------------------------------------------------------------------------------

    function dark() {
      return root.dataset.theme === 'dark' || (root.dataset.theme === 'auto' && matchMedia('(prefers-color-scheme: dark)').matches);
    }

    // A snippet follows the page it stands on, which may be light though the reader's system is dark: light letters mean dark paper.
    function followHost() {
      var letters = rgba(getComputedStyle(root.parentElement).color), paper = null;
      var theme = 0.299 * letters[0] + 0.587 * letters[1] + 0.114 * letters[2] > 140 ? 'dark' : 'light';
      for (var el = root.parentElement; el && !paper; el = el.parentElement) {
        var behind = rgba(getComputedStyle(el).backgroundColor);
        if (behind[3] > 0.5) paper = behind;
      }
      if (root.dataset.theme !== theme) root.dataset.theme = theme;
      var own = rgba(getComputedStyle(root).backgroundColor), seen = paper || (theme === 'dark' ? [0, 0, 0] : [255, 255, 255]);
      root.classList.toggle('tlr-boxed', [0, 1, 2].some(function (i) { return Math.abs(own[i] - seen[i]) > 3; }));
    }
    function rgba(colour) {
      var parts = /^rgb/.test(colour) ? colour.match(/[\d.]+/g).map(Number) : painted(colour);
      return parts.length < 4 ? parts.concat(1) : parts;
    }
    function painted(colour) {  // what is written in another way, oklch() for example
      var brush = document.createElement('canvas').getContext('2d');
      brush.fillStyle = colour;
      brush.fillRect(0, 0, 1, 1);
      var pixel = brush.getImageData(0, 0, 1, 1).data;
      return [pixel[0], pixel[1], pixel[2], pixel[3] / 255];
    }
    if (root.dataset.theme === 'auto' && !root.closest('.tlr-page')) {
      followHost();
      var watch = new MutationObserver(function () { followHost(); if (engine) draw(); });
      [document.documentElement, document.body].forEach(function (el) { watch.observe(el, { attributes: true }); });
      matchMedia('(prefers-color-scheme: dark)').addEventListener('change', followHost);
    } else if (!root.closest('.tlr-page')) {
      root.classList.add('tlr-boxed');
    }

    function recoloured(value) {
      if (typeof value === 'string') return Object.prototype.hasOwnProperty.call(data.dark, value) ? data.dark[value] : value;
      if (Array.isArray(value)) return value.map(recoloured);
      if (value === null || typeof value !== 'object') return value;
      var out = {};
      Object.keys(value).forEach(function (key) { out[key] = key === 'datasets' ? value[key] : recoloured(value[key]); });
      return out;
    }

    // The widest layout that fits; between two of them the chart is stretched.
    function chosen(width) {
      var fit = data.layouts[0];
      data.layouts.forEach(function (layout) { if (layout.width <= width) fit = layout; });
      return fit;
    }

    function filled(layout, shown) {
      if (!layout.full) {
        layout.full = true;
        (layout.values.events || []).forEach(function (row) { Object.assign(row, data.texts[row.n]); });
      }
      var spec = Object.assign({}, data.spec, { datasets: Object.assign({}, data.spec.datasets, layout.values) });
      if (shown && data.strip) spec.params = spec.params.map(function (param) {
        return param.name === 'brush' ? Object.assign({}, param, { value: shown.brush ? { x: shown.brush } : undefined }) : param;
      });
      return spec;
    }

    // What a reader has chosen to see, as milliseconds; a chart that is drawn anew shows the same.
    function chosenView() {
      function days(value) { return Array.isArray(value) ? value.map(Number) : null; }
      return view ? { brush: data.strip ? days((view.signal('brush') || {}).g) : null, zoom: days(view.signal('grid_g')) } : null;
    }

    function draw() {
      // A width that is too narrow for a chart, or no width at all, waits for a better one; what was drawn stays as it is.
      var width = Math.floor(box.clientWidth);
      if (width < 300 || matchMedia('print').matches) return;
      var layout = chosen(width), theme = dark() ? 'dark' : 'light', wanted = theme + width;
      if (wanted === drawing) return;
      var ticket = ++latest;
      drawing = null;
      // A new width is a new chart: stretching one in which nothing is brushed makes Vega read the ends of a brush that is not there.
      if (drawn && drawn.layout === layout && drawn.theme === theme && drawn.width === width) return;
      drawing = wanted;
      var shown = chosenView(), spec = filled(layout, shown);
      if (theme === 'dark') spec = recoloured(spec);
      var target = document.createElement('div');
      engine.embed(target, spec, {
        mode: 'vega-lite', actions: false, renderer: data.renderer, defaultStyle: false, ast: data.ast, hover: false,
        tooltip: { id: 'vg-tooltip-element', disableDefaultStyle: true, theme: theme, offsetX: 14, offsetY: 14 },
        config: {}, patch: function (vega) {
          vega.width = width - data.padding;
          if (!data.strip) vega.height = layout.height;
          vega.signals.forEach(function (signal) { if (signal.name === 'main_height') signal.value = layout.height; });
          return vega;
        }
      }).then(function (result) {
        if (ticket !== latest) { result.finalize(); return; }
        drawing = null;
        if (drawn) drawn.finalize();
        box.replaceChildren(target);
        box.querySelectorAll('[class*=brush_]').forEach(function (el) { el.setAttribute('aria-hidden', 'true'); });
        drawn = { layout: layout, theme: theme, width: width, finalize: result.finalize };
        shown = chosenView();
        view = result.view;
        if (shown && shown.zoom) view.signal('grid_g', shown.zoom).runAsync();
        var tip = document.getElementById('vg-tooltip-element');
        if (tip) tip.classList.add('tlr-tip');
        view.addEventListener('click', function (event, item) { if (item && item.datum && item.datum.n !== undefined) show(item.datum.n); });
        if (keep) view.signal('keep', keep).runAsync();
        root.dispatchEvent(new CustomEvent('timeline-drawn', { bubbles: true, detail: { view: view } }));
      }, function (error) { drawing = null; figure.hidden = true; console.error(error); });
    }

    function show(n) {
      var row = byNumber[n], details = row && row.querySelector('details');
      if (!row) return;
      root.querySelectorAll('.tlr-shown').forEach(function (el) { el.classList.remove('tlr-shown'); });
      row.classList.add('tlr-shown');
      if (details) { details.open = true; details.querySelector('summary').focus({ preventScroll: true }); }
      row.scrollIntoView({ block: 'center', behavior: matchMedia('(prefers-reduced-motion: reduce)').matches ? 'auto' : 'smooth' });
    }

    // -- moving through time, for hands and for keys ----------------------------------------------------------

    function move(how) {
      if (!view) return;
      var now = view.signal('view').map(Number), length = now[1] - now[0], middle = (now[0] + now[1]) / 2, full = view.signal('full');
      var step = { earlier: [-0.5, -0.5], later: [0.5, 0.5], in: [0.25, -0.25], out: [-0.5, 0.5] }[how];
      var next = how === 'all' ? full : [now[0] + step[0] * length, now[1] + step[1] * length];
      if (how === 'in' && length < 3 * 864e5) return;
      if (how === 'out' && length > full[1] - full[0]) next = full;
      view.signal('grid_g', next).runAsync();
    }

    root.querySelectorAll('[data-move]').forEach(function (button) {
      button.addEventListener('click', function () { move(button.dataset.move); });
    });
    if (figure) figure.addEventListener('keydown', function (event) {
      var how = { ArrowLeft: 'earlier', ArrowRight: 'later', '+': 'in', '=': 'in', '-': 'out', '0': 'all', Home: 'all' }[event.key];
      if (how && !event.ctrlKey && !event.metaKey && !event.altKey) { event.preventDefault(); move(how); }
    });
    root.querySelectorAll('[data-save]').forEach(function (button) {
      button.addEventListener('click', function () {
        view.toImageURL(button.dataset.save, button.dataset.save === 'png' ? 2 : 1).then(function (url) {
          var link = document.createElement('a');
          link.href = url;
          link.download = 'timeline.' + button.dataset.save;
          link.click();
        });
      });
    });

    root.addEventListener('keydown', function (event) {
      var details = event.key === 'Escape' && event.target.closest('details[open]');
      if (details) { details.open = false; details.querySelector('summary').focus(); }
    });

    // Print: what belongs to the events unfolded, and the chart in the colours of paper. Nothing may wait here: a printer does not.
    var opened = [], inked = [];
    addEventListener('beforeprint', function () {
      var closed = Array.from(root.querySelectorAll('.tlr-what details:not([open])'));
      opened = opened.concat(closed);
      closed.forEach(function (el) { unfold(el); el.open = true; });
      if (!drawn || drawn.theme !== 'dark' || inked.length) return;
      root.setAttribute('data-inked', '');
      var light = {};
      Object.keys(data.dark).forEach(function (colour) { light[data.dark[colour]] = colour; });
      box.querySelectorAll('svg [fill], svg [stroke]').forEach(function (el) {
        ['fill', 'stroke'].forEach(function (name) {
          var colour = el.getAttribute(name);
          if (!Object.prototype.hasOwnProperty.call(light, colour)) return;
          inked.push([el, name, colour]);
          el.setAttribute(name, light[colour]);
        });
      });
    });
    addEventListener('afterprint', function () {
      opened.forEach(function (el) { el.open = false; });
      inked.forEach(function (was) { was[0].setAttribute(was[1], was[2]); });
      opened = [];
      inked = [];
      root.removeAttribute('data-inked');
    });

    function begin() {
      if (!data) return;
      engine = window.timelineEngine;
      figure.hidden = false;
      matchMedia('(prefers-color-scheme: dark)').addEventListener('change', draw);
      var wait = 0;
      new ResizeObserver(function () { clearTimeout(wait); wait = setTimeout(draw, drawn ? 120 : 0); }).observe(box);
    }
  }
})();
