// Pictures of what is shown: with the title and the key above it, without the strip.
function saves(t) {
  function picture() {
    var rows = {}, title = t.root.dataset.title, width = t.size[0], key = keyOf(t.drawn, width), head = (title ? 30 : 4) + key.height;
    Object.keys(t.drawn).forEach(function (name) {
      rows[name] = t.drawn[name].map(function (row) { return Object.assign({}, row, { y: row.y + head }, row.y2 === undefined ? {} : { y2: row.y2 + head }); });
    });
    Object.keys(key.rows).forEach(function (name) {
      rows[name] = rows[name].concat(key.rows[name].map(function (row) { var up = title ? 34 : 4; return Object.assign({}, row, { y: row.y + up }, row.y2 === undefined ? {} : { y2: row.y2 + up }); }));
    });
    rows.marked = [];
    if (title) rows.titles.push({ x: 0, y: 14, text: isolated(title), align: 'left' });
    var spec = isDark(t) ? recoloured(t.data.spec, t.data.dark) : t.data.spec;
    return t.engine.embed(document.createElement('div'), Object.assign({}, spec, { datasets: rows, width: width, height: t.size[1] + head, padding: 16 }),
      { mode: 'vega-lite', actions: false, renderer: 'svg', defaultStyle: false, hover: false, tooltip: false, ast: t.data.ast, config: {} });
  }
  t.all('[data-save]').forEach(function (button) {
    button.addEventListener('click', function () {
      picture().then(function (made) {
        return made.view.toImageURL(button.dataset.save, button.dataset.save === 'png' ? 2 : 1).then(function (url) {
          var link = document.createElement('a');
          link.href = url;
          link.download = 'timeline.' + button.dataset.save;
          link.click();
          made.finalize();
        });
      });
    });
  });
}

// Every sign that the picture uses, and no other.
function keyOf(drawn, width) {
  var rows = blank(), x = 2, y = 10, used = {}, statuses = [];
  ['glyphs', 'counts'].forEach(function (name) { drawn[name].forEach(function (row) { if (statuses.indexOf(row.status) < 0) statuses.push(row.status); }); });
  function item(words, sign, draw) {
    var need = sign + 6 + measure(words, 11);
    if (x > 2 && x + need > width) { x = 2; y += 20; }
    draw(x, y);
    rows.notes.push({ x: x + sign + 6, y: y, text: words, align: 'left' });
    x += need + 20;
  }
  statuses.sort().forEach(function (status) { item(status, 12, function (x, y) { rows.glyphs.push({ x: x + 6, y: y, status: status, say: status }); }); });
  if (drawn.bars.length) item('lasted', 26, function (x, y) { rows.bars.push({ x: x, x2: x + 26, y: y - 3.5, y2: y + 3.5, status: drawn.bars[0].status }); });
  if (drawn.halos.length) item('some time within', 26, function (x, y) { rows.halos.push({ x: x, x2: x + 26, y: y - 6.5, y2: y + 6.5, status: drawn.halos[0].status }); });
  if (drawn.badges.length) item('independent sources', 18, function (x, y) { rows.badges.push({ x: x + 9, y: y, text: '2' }); });
  if (drawn.disputes.length) item('reports disagree', 14, function (x, y) { rows.disputes.push({ x: x + 7, y: y }); });
  if (drawn.rug.length) item('a source was published', 4, function (x, y) { rows.rug.push({ x: x + 2, x2: x + 2, y: y - 6, y2: y + 6 }); });
  return { rows: rows, height: y + 12 };
}
