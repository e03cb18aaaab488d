let shown = null;
const inDays = e => state.window === 0 || (e.from !== null && !e.wide && e.from <= state.day && e.to >= windowStart());
const inFilters = (e, grades = true) =>
  (!grades || state.grades.has(e.grade)) && (!state.type || e.type === state.type) && (!state.source || e.reports.some(r => r.outlet === state.source))
  && (!state.text || state.text.toLowerCase().split(/\s+/).every(w => e.words.includes(w)));
function shownEvents() {
  return shown ??= events.filter(e => inDays(e) && inFilters(e)).sort((a, b) => (b.from ?? -1e9) - (a.from ?? -1e9) || STACK.indexOf(a.grade) - STACK.indexOf(b.grade) || b.claims.length - a.claims.length);
}
const filtered = () => state.text || state.type || state.source || state.grades.size < Object.keys(GRADE).length;
const clearFilters = () => change({ text: "", type: "", source: "", grades: new Set(Object.keys(GRADE)) });

function options(select, first, entries, value) {
  select.replaceChildren(h("option", { value: "", text: first }), ...entries.map(([v, name, n]) => h("option", { value: v, text: `${name} (${n})` })));
  select.value = value;
}
const filterText = h("input", { class: "field", type: "search", placeholder: "Search events", "aria-label": "Search events", oninput: e => change({ text: e.target.value.trim() }) });
const filterType = h("select", { class: "field", "aria-label": "Type", onchange: e => change({ type: e.target.value }) });
const filterSource = h("select", { class: "field", "aria-label": "Outlet", onchange: e => change({ source: e.target.value }) });
const filterGrades = h("div", { class: "chips", role: "group", "aria-label": "Grades" });
$("#filters").append(filterText, h("div", { class: "row" }, filterType, filterSource), filterGrades);

function tally(key) {
  const counts = new Map();
  for (const e of events) for (const k of new Set(key(e))) counts.set(k, (counts.get(k) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
}
options(filterType, "All types", tally(e => [e.type]).map(([k, n]) => [k, TYPE[k], n]), "");
options(filterSource, "All outlets", tally(e => e.reports.map(r => r.outlet).filter(Boolean)).map(([k, n]) => [k, k, n]), "");

function toggleGrade(grade) {
  const grades = new Set(state.grades);
  grades.delete(grade) || grades.add(grade);
  change({ grades });
}
function drawFilters() {
  if (document.activeElement !== filterText) filterText.value = state.text;
  filterType.value = state.type;
  filterSource.value = state.source;
  const counts = groupBy(events.filter(e => inDays(e) && inFilters(e, false)), e => e.grade);
  const focused = document.activeElement?.dataset?.grade;
  filterGrades.replaceChildren(
    ...Object.keys(GRADE).map(grade => h("button", {
      type: "button", class: `chip g-${grade}`, "data-grade": grade, "aria-pressed": String(state.grades.has(grade)), title: GRADE[grade][1], onclick: () => toggleGrade(grade),
    }, `${GRADE[grade][0]} ${counts.get(grade)?.length ?? 0}`)),
    filtered() ? h("button", { type: "button", class: "chip link", onclick: clearFilters }, "Clear filters") : "");
  if (focused) $(`[data-grade="${focused}"]`, filterGrades)?.focus();
}
