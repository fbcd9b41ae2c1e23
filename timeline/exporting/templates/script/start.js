// Every snippet on the page that is not yet alive: the same one pasted twice works, and the script may stand there once or often.
document.querySelectorAll('.tlr:not([data-alive])').forEach(enliven);

function enliven(root) {
  root.setAttribute('data-alive', '');
  var copies = document.querySelectorAll('[data-alive][data-timeline="' + root.dataset.timeline + '"]').length;
  if (copies > 1) rename(root, '-' + copies);
  var t = { root: root, data: null, moved: [], marked: null, keep: null, find: function (selector) { return root.querySelector(selector); },
    all: function (selector) { return Array.from(root.querySelectorAll(selector)); } };
  var holder = t.find('script.tlr-data');
  if (root.dataset.theme === 'auto' && !root.closest('.tlr-page')) followHost(t); else if (!root.closest('.tlr-page')) root.classList.add('tlr-boxed');
  unfoldWhenOpened(t);
  printing(t);
  contentOf(holder).then(function (text) {
    t.data = text ? JSON.parse(text) : null;
    t.events = t.data ? eventsOf(t.data) : [];
    list(t);
    story(t);
    addresses(t);
    memory(t);
    root.dispatchEvent(new CustomEvent('timeline-ready', { bubbles: true }));
    if (!t.data || !t.events.length) return;
    if (window.timelineEngine) return chart(t);
    addEventListener('timeline-engine', function () { chart(t); }, { once: true });  // it may come with another snippet, or from a file
    unpackEngine();
    if (document.readyState === 'loading') addEventListener('DOMContentLoaded', unpackEngine);  // it may stand further down
  });
}

function rename(root, suffix) {
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

// What is long stands in the page packed (gzip, base64). All of it is the package's own: markup in which every value was escaped when
// it was written, JSON, or the engine.
function contentOf(holder) {
  if (!holder) return Promise.resolve('');
  if (!holder.hasAttribute('data-packed')) return Promise.resolve(holder.textContent);
  var bytes = Uint8Array.from(atob(holder.textContent.trim()), function (c) { return c.charCodeAt(0); });
  return new Response(new Blob([bytes]).stream().pipeThrough(new DecompressionStream('gzip'))).text();
}

function unpackEngine() {
  var holder = document.querySelector('script.tlr-engine:not([data-running])');
  if (!holder || window.timelineUnpacking) return;
  window.timelineUnpacking = true;
  holder.setAttribute('data-running', '');
  contentOf(holder).then(function (code) {
    var script = document.createElement('script');
    script.textContent = code;  // a policy that knows it by its digest lets exactly this run
    document.head.appendChild(script);
  });
}

function markup(text) { return document.createRange().createContextualFragment(text); }

function unfoldWhenOpened(t) {
  t.root.addEventListener('toggle', function (event) {
    var holder = event.target.open && event.target.querySelector(':scope > script.tlr-packed');
    if (!holder) return;
    holder.classList.remove('tlr-packed');
    contentOf(holder).then(function (text) { holder.replaceWith(markup(text)); });
  }, true);
}

function eventsOf(data) {
  var day0 = 719163, e = data.e, ranks = {};
  data.statuses.forEach(function (status, i) { ranks[status] = i; });
  function ms(day) { return (day - day0) * DAY; }
  return e.n.map(function (n, i) {
    var core = e.c[i], event = {
      i: i, n: n, id: e.id[i], title: e.t[i], when: e.w[i], says: e.by[i], s: ms(e.s[i]), e: ms(e.e[i]), g: ms(e.g[i]),
      cs: core ? ms(core[0]) : null, ce: core ? ms(core[1]) : null, opens: !!(e.f[i] & 1), lasts: !!(e.f[i] & 2), halo: !!(e.f[i] & 4),
      disputed: !!(e.f[i] & 8), top: e.f[i] & 16 ? 1 : 0, status: data.statuses[e.st[i]], rank: e.st[i], sources: e.src[i], lanes: e.l ? e.l[i] : []
    };
    event.say = function () { return event.when + ': ' + event.title + ' (' + event.says + '; ' + (event.sources === 1 ? '1 source' : event.sources + ' independent sources') + ')'; };
    return event;
  });
}

function number(n) { return n.toLocaleString('en'); }
function some(n, noun) { return number(n) + ' ' + noun + (n === 1 ? '' : 's'); }
