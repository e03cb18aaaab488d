const $ = (selector, root = document) => root.querySelector(selector);
const SVG = $("svg").namespaceURI;

function fill(el, props = {}, kids = []) {
  for (const [key, value] of Object.entries(props ?? {})) {
    if (value === null || value === undefined || value === false) continue;
    if (key.startsWith("on")) el.addEventListener(key.slice(2), value);
    else if (key.startsWith("--")) el.style.setProperty(key, value);
    else if (key === "text") el.textContent = value;
    else el.setAttribute(key, value === true ? "" : value);
  }
  el.append(...kids.flat(3).filter(k => k !== null && k !== undefined && k !== false && k !== ""));
  return el;
}
const h = (tag, props, ...kids) => fill(document.createElement(tag), props, kids);
const svg = (tag, props, ...kids) => fill(document.createElementNS(SVG, tag), props, kids);

const clamp = (x, low, high) => Math.min(high, Math.max(low, x));
const number = new Intl.NumberFormat("en-GB");
const plural = (n, one, many = one + "s") => `${number.format(n)} ${n === 1 ? one : many}`;
const percent = x => `${Math.round(x * 100)} %`;
const groupBy = (items, key) => items.reduce((map, item) => map.set(key(item), [...(map.get(key(item)) ?? []), item]), new Map());

function colour(name) {
  return getComputedStyle(document.documentElement).getPropertyValue(`--${name}`).trim();
}

function surface(canvas, width, height) {
  const ratio = Math.max(1, window.devicePixelRatio || 1);
  if (canvas.width !== Math.round(width * ratio) || canvas.height !== Math.round(height * ratio)) {
    canvas.width = Math.round(width * ratio);
    canvas.height = Math.round(height * ratio);
  }
  const g = canvas.getContext("2d");
  g.setTransform(ratio, 0, 0, ratio, 0, 0);
  g.clearRect(0, 0, width, height);
  return g;
}

const isDark = () => getComputedStyle(document.documentElement).colorScheme === "dark";
const paints = new Map();
function paint(party) {
  const dark = isDark(), key = `${party.colour}/${dark}`;
  if (!paints.has(key)) paints.set(key, dark ? lift(party.colour) : party.colour);
  return paints.get(key);
}
function lift(hex) {
  const n = parseInt(hex.slice(1), 16), parts = [n >> 16 & 255, n >> 8 & 255, n & 255];
  const light = (parts[0] * .299 + parts[1] * .587 + parts[2] * .114) / 255, mix = light < .52 ? (.52 - light) / (1 - light) : 0;
  return "#" + parts.map(c => Math.round(c + (255 - c) * mix).toString(16).padStart(2, "0")).join("");
}
