const SHADE_KM = 5.5, CELL_KM = 1.1;
const shadeBox = { w: bounds.w - .08, e: bounds.e + .08, s: bounds.s - .08, n: bounds.n + .08 };
const shadeGrid = (() => {
  const cell = Math.max(CELL_KM, Math.max((shadeBox.e - shadeBox.w) * squeeze, shadeBox.n - shadeBox.s) * KM_PER_DEGREE / 420);
  return { cell, columns: Math.ceil((shadeBox.e - shadeBox.w) * squeeze * KM_PER_DEGREE / cell), rows: Math.ceil((shadeBox.n - shadeBox.s) * KM_PER_DEGREE / cell) };
})();
const shades = { day: null, canvas: document.createElement("canvas") };

function rgb(hex) {
  const n = parseInt(hex.slice(1), 16);
  return [n >> 16 & 255, n >> 8 & 255, n & 255];
}
function weigh(day) {
  const { columns, rows, cell } = shadeGrid, reach = Math.ceil(SHADE_KM / cell);
  const sums = parties.map(() => new Float32Array(columns * rows));
  for (const place of places) {
    const held = control(place, day);
    if (!held?.party) continue;
    const x = (place.lon - shadeBox.w) * squeeze * KM_PER_DEGREE / cell, y = (shadeBox.n - place.lat) * KM_PER_DEGREE / cell;
    const cx = Math.floor(x), cy = Math.floor(y), sum = sums[held.party.index];
    for (let j = Math.max(0, cy - reach); j <= Math.min(rows - 1, cy + reach); j++) for (let i = Math.max(0, cx - reach); i <= Math.min(columns - 1, cx + reach); i++) {
      const r = ((i + .5 - x) ** 2 + (j + .5 - y) ** 2) * (cell / SHADE_KM) ** 2;
      if (r < 1) sum[j * columns + i] += held.confidence * (1 - r) ** 2 * (held.contested ? .45 : 1);
    }
  }
  return sums;
}
function shadeOf(day) {
  const key = `${day}/${isDark()}`;
  if (shades.day === key) return shades.canvas;
  const { columns, rows } = shadeGrid, sums = weigh(day), tints = parties.map(p => rgb(paint(p)));
  Object.assign(shades.canvas, { width: columns, height: rows });
  const g = shades.canvas.getContext("2d"), image = g.createImageData(columns, rows);
  for (let i = 0; i < columns * rows; i++) {
    let best = -1, all = 0;
    for (let p = 0; p < sums.length; p++) {
      all += sums[p][i];
      if (best < 0 || sums[p][i] > sums[best][i]) best = p;
    }
    if (best < 0 || all <= 0) continue;
    const clear = (2 * sums[best][i] - all) / all;
    image.data.set([...tints[best], 255 * .34 * Math.min(1, all * 1.5) * clamp(clear, 0, 1)], i * 4);
  }
  g.putImageData(image, 0, 0);
  shades.day = key;
  return shades.canvas;
}
function drawShade(g) {
  const x = px(shadeBox.w), y = py(shadeBox.n);
  const { columns, rows, cell } = shadeGrid, k = scale() * cell / KM_PER_DEGREE;
  g.imageSmoothingEnabled = true;
  g.imageSmoothingQuality = "high";
  g.drawImage(shadeOf(state.day), x, y, columns * k, rows * k);
}
