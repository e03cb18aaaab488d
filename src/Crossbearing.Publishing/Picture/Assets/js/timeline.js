const slider = $("#slider"), histogram = $("#histogram"), hover = $("#hover");
const perDay = (() => {
  const days = Array.from({ length: lastDay + 1 }, () => ({}));
  for (const e of events) if (e.from !== null && !e.wide && e.from >= 0 && e.from <= lastDay) days[e.from][e.grade] = (days[e.from][e.grade] ?? 0) + 1;
  return days;
})();
const changesPerDay = groupBy(changes, c => c.on);
const STACK = ["confirmed", "fair", "contested", "weak", "expected", "discounted"];
const total = day => Object.values(perDay[day] ?? {}).reduce((a, b) => a + b, 0);
const windowStart = () => state.window === 0 ? 0 : Math.max(0, state.day - state.window + 1);
const inWindow = c => c.on <= state.day && c.on >= windowStart() || state.window === 0;
const pad = 8;
const xOfDay = (day, width) => pad + (day + .5) / (lastDay + 1) * (width - 2 * pad);
const dayAt = x => clamp(Math.floor((x - pad) / (slider.clientWidth - 2 * pad) * (lastDay + 1)), 0, lastDay);

function drawAxis(g, width, height) {
  g.font = `11px ${colour("font")}`;
  g.textBaseline = "alphabetic";
  g.fillStyle = colour("muted");
  let free = -1;
  for (let day = 0; day <= lastDay; day++) {
    const iso = isoOf(day);
    if (day && !iso.endsWith("-01")) continue;
    const x = xOfDay(day, width) - (width - 2 * pad) / (lastDay + 1) / 2;
    g.fillRect(x, height - 15, 1, 5);
    const text = iso.slice(5, 7) === "01" || !day ? new Intl.DateTimeFormat("en-GB", { month: "short", year: "numeric", timeZone: "UTC" }).format(epoch + day * DAY) : show(day, "month").slice(0, 3);
    if (x > free && x + g.measureText(text).width < width) {
      g.fillText(text, x + 4, height - 2);
      free = x + g.measureText(text).width + 12;
    }
  }
}
function drawTimeline() {
  const width = slider.clientWidth, height = slider.clientHeight, g = surface(histogram, width, height), base = height - 22;
  const step = (width - 2 * pad) / (lastDay + 1), bar = Math.max(1, step - (step > 5 ? 2 : step > 3 ? 1 : 0)), most = Math.max(1, ...perDay.map((_, i) => total(i)));
  const from = windowStart(), to = state.window === 0 ? lastDay : state.day;
  g.fillStyle = colour("accent");
  g.globalAlpha = .13;
  g.fillRect(xOfDay(from, width) - step / 2, 0, (to - from + 1) * step, base + 7);
  g.globalAlpha = 1;
  for (let day = 0; day <= lastDay; day++) {
    let y = base;
    for (const grade of STACK) {
      const n = perDay[day][grade];
      if (!n) continue;
      const tall = Math.max(1, n / most * (base - 4));
      g.fillStyle = colour(`bar-${grade}`);
      g.globalAlpha = day >= from && day <= to ? 1 : .5;
      g.fillRect(xOfDay(day, width) - bar / 2, y - tall, bar, tall);
      y -= tall;
    }
    if (changesPerDay.has(day)) {
      g.globalAlpha = .9;
      const to = partyById.get(changesPerDay.get(day)[0].to);
      g.fillStyle = to ? paint(to) : colour("ink");
      g.fillRect(xOfDay(day, width) - bar / 2, base + 2.5, bar, 3.5);
    }
  }
  g.globalAlpha = 1;
  g.fillStyle = colour("rule");
  g.fillRect(pad, base, width - 2 * pad, 1);
  drawAxis(g, width, height);
  const x = xOfDay(state.day, width);
  g.fillStyle = colour("accent");
  g.fillRect(x - 1, 0, 2, base + 7);
  g.beginPath();
  g.arc(x, base + 7, 5.5, 0, 2 * Math.PI);
  g.fill();
  g.strokeStyle = colour("panel");
  g.lineWidth = 2;
  g.stroke();
}
function syncTimeline() {
  $("#day").textContent = show(state.day, "weekday");
  slider.setAttribute("aria-valuemin", 0);
  slider.setAttribute("aria-valuemax", lastDay);
  slider.setAttribute("aria-valuenow", state.day);
  slider.setAttribute("aria-valuetext", `${show(state.day)}, ${plural(total(state.day), "event")}`);
  $("#window").value = state.window;
  drawTimeline();
}

let timer = 0;
function play(going) {
  clearInterval(timer);
  timer = 0;
  $("#play").setAttribute("aria-pressed", going);
  $("#play").setAttribute("aria-label", going ? "Pause" : "Play");
  if (!going) return;
  if (state.day >= lastDay) change({ day: 0 });
  timer = setInterval(() => state.day >= lastDay ? play(false) : change({ day: state.day + 1 }), 480);
}
const stepDay = by => change({ day: clamp(state.day + by, 0, lastDay) });
slider.addEventListener("pointerdown", e => {
  slider.setPointerCapture(e.pointerId);
  play(false);
  change({ day: dayAt(e.offsetX) });
});
slider.addEventListener("pointermove", e => {
  const day = dayAt(e.offsetX), turned = changesPerDay.get(day)?.length ?? 0;
  hover.hidden = false;
  hover.textContent = `${show(day)}: ${plural(total(day), "event")}${turned ? `, ${plural(turned, "control change")}` : ""}`;
  hover.style.left = clamp(xOfDay(day, slider.clientWidth), 90, Math.max(90, slider.clientWidth - 110)) + "px";
  if (e.buttons & 1) change({ day });
});
slider.addEventListener("pointerleave", () => { hover.hidden = true; });
slider.addEventListener("keydown", e => {
  const by = { ArrowLeft: -1, ArrowDown: -1, ArrowRight: 1, ArrowUp: 1, PageDown: -7, PageUp: 7, Home: -lastDay, End: lastDay }[e.key];
  if (by === undefined) return;
  e.preventDefault();
  e.stopPropagation();
  stepDay(by);
});
$("#back").addEventListener("click", () => stepDay(-1));
$("#forth").addEventListener("click", () => stepDay(1));
$("#play").addEventListener("click", () => play(!timer));
$("#window").append(...WINDOWS.map(([n, name]) => h("option", { value: n, text: name })));
$("#window").addEventListener("change", e => change({ window: Number(e.target.value) }));
