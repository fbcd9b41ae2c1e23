// Light and dark: a page follows the reader's system, a snippet the page it stands on; paper is light.
function isDark(t) {
  return t.root.dataset.theme === 'dark' || (t.root.dataset.theme === 'auto' && matchMedia('(prefers-color-scheme: dark)').matches);
}

// A snippet follows the page it stands on, which may be light though the reader's system is dark: light letters mean dark paper.
function followHost(t) {
  var root = t.root;
  function follow() {
    var letters = rgba(getComputedStyle(root.parentElement).color), paper = null;
    var theme = 0.299 * letters[0] + 0.587 * letters[1] + 0.114 * letters[2] > 140 ? 'dark' : 'light';
    for (var el = root.parentElement; el && !paper; el = el.parentElement) {
      var behind = rgba(getComputedStyle(el).backgroundColor);
      if (behind[3] > 0.5) paper = behind;
    }
    if (root.dataset.theme !== theme) root.dataset.theme = theme;
    var own = rgba(getComputedStyle(root).backgroundColor), seen = paper || (theme === 'dark' ? [0, 0, 0] : [255, 255, 255]);
    root.classList.toggle('tlr-boxed', [0, 1, 2].some(function (i) { return Math.abs(own[i] - seen[i]) > 3; }));
    if (t.recolour) t.recolour();
  }
  follow();
  var watch = new MutationObserver(follow);
  [document.documentElement, document.body].forEach(function (el) { watch.observe(el, { attributes: true }); });
  matchMedia('(prefers-color-scheme: dark)').addEventListener('change', follow);
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

function recoloured(value, colours) {
  if (typeof value === 'string') return Object.prototype.hasOwnProperty.call(colours, value) ? colours[value] : value;
  if (Array.isArray(value)) return value.map(function (part) { return recoloured(part, colours); });
  if (value === null || typeof value !== 'object') return value;
  var out = {};
  Object.keys(value).forEach(function (key) { out[key] = key === 'datasets' ? value[key] : recoloured(value[key], colours); });
  return out;
}

// Print: the chart in the colours of paper. Nothing may wait here: a printer does not.
function printing(t) {
  var inked = [];
  addEventListener('beforeprint', function () {
    if (!t.data || !isDark(t) || inked.length) return;
    t.root.setAttribute('data-inked', '');
    var light = {};
    Object.keys(t.data.dark).forEach(function (colour) { light[t.data.dark[colour]] = colour; });
    t.all('.tlr-figure svg [fill], .tlr-figure svg [stroke]').forEach(function (el) {
      ['fill', 'stroke'].forEach(function (name) {
        var colour = el.getAttribute(name);
        if (!Object.prototype.hasOwnProperty.call(light, colour)) return;
        inked.push([el, name, colour]);
        el.setAttribute(name, light[colour]);
      });
    });
  });
  addEventListener('afterprint', function () {
    inked.forEach(function (was) { was[0].setAttribute(was[1], was[2]); });
    inked = [];
    t.root.removeAttribute('data-inked');
  });
}
