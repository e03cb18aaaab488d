const model = JSON.parse($("#data").textContent);
const DAY = 86400000;
const epoch = Date.parse(model.from + "T00:00:00Z");
const dayOf = iso => Math.round((Date.parse(iso + "T00:00:00Z") - epoch) / DAY);
const isoOf = day => new Date(epoch + day * DAY).toISOString().slice(0, 10);
const lastDay = Math.max(0, dayOf(model.to));
const formats = {
  long: new Intl.DateTimeFormat("en-GB", { day: "numeric", month: "long", year: "numeric", timeZone: "UTC" }),
  short: new Intl.DateTimeFormat("en-GB", { day: "numeric", month: "short", timeZone: "UTC" }),
  weekday: new Intl.DateTimeFormat("en-GB", { weekday: "short", day: "numeric", month: "short", year: "numeric", timeZone: "UTC" }),
  month: new Intl.DateTimeFormat("en-GB", { month: "long", year: "numeric", timeZone: "UTC" }),
};
const show = (day, form = "long") => formats[form].format(new Date(epoch + day * DAY));

function timeText(time) {
  if (!time || time.precision === "unknown") return "date untold";
  const { start, end, precision } = time;
  if (precision === "year" && start) return start.slice(0, 4);
  if (precision === "month" && start) return show(dayOf(start), "month");
  if (!start) return `until ${show(dayOf(end))}`;
  if (!end) return `since ${show(dayOf(start))}`;
  if (start === end) return show(dayOf(start));
  return `${show(dayOf(start), "short")} – ${show(dayOf(end))}`;
}

const places = model.places.id.map((id, i) => ({
  index: i, id, name: model.places.name[i], local: model.places.local[i], kind: model.places.kind[i], lat: model.places.lat[i] / 1e5, lon: model.places.lon[i] / 1e5,
  population: model.places.population[i], coarse: model.places.coarse[i] === 1, runs: [], events: [], changes: [],
}));
const placeById = new Map(places.map(p => [p.id, p]));
const parties = model.parties.map((p, index) => ({ ...p, index }));
const partyById = new Map(parties.map(p => [p.id, p]));
const claimById = new Map(model.claims.map((c, index) => [c.id, Object.assign(c, { index })]));
const reportById = new Map(model.reports.map((r, index) => [r.id, Object.assign(r, { index })]));
const outletSide = new Map(model.reports.filter(r => r.outlet).map(r => [r.outlet, r.side]));

const R = model.runs;
R.place.forEach((place, i) => places[place].runs.push({
  from: R.from[i], to: R.to[i], party: parties[R.holder[i]] ?? null, confidence: R.confidence[i] / 1000, halfLife: R.half_life[i], contested: R.contested[i] === 1, claim: model.claims[R.claim[i]] ?? null,
}));

const events = model.events.map((e, index) => {
  const from = e.date.start ? dayOf(e.date.start) : e.date.end ? dayOf(e.date.end) : null;
  const to = e.date.end ? dayOf(e.date.end) : from;
  const place = e.place?.id ? placeById.get(e.place.id) ?? null : null;
  const event = { ...e, index, from, to, at: place, lat: e.place?.lat ?? place?.lat ?? null, lon: e.place?.lon ?? place?.lon ?? null };
  event.wide = ["month", "year", "unknown"].includes(e.date.precision);
  event.fine = ["settlement", "site"].includes(e.place?.precision);
  event.reports = [...new Set(e.claims.map(c => reportById.get(c.report)).filter(Boolean))];
  event.words = [TYPE[e.type], e.subevent, placeText(e.place), e.place?.text, ...e.actors.map(a => `${a.name ?? ""} ${a.text}`), ...event.reports.map(r => `${r.outlet ?? ""} ${r.title ?? ""}`), ...e.claims.map(c => c.origin)].join(" ").toLowerCase();
  place?.events.push(event);
  return event;
});
const eventById = new Map(events.map(e => [e.id, e]));
const eventsOfClaim = groupBy(events.flatMap(e => e.claims.map(c => [c.claim, e])), x => x[0]);
const changes = model.changes.map((c, index) => ({ ...c, index, on: dayOf(c.day) }));
changes.forEach(c => placeById.get(c.place)?.changes.push(c));

function control(place, day) {
  let found = null;
  for (const run of place.runs) if (run.from <= day && day <= run.to) found = run;
  if (!found) return null;
  const confidence = found.confidence * 2 ** (-Math.max(0, day - found.from) / found.halfLife);
  let since = found.from;
  for (let i = place.runs.indexOf(found) - 1; i >= 0 && place.runs[i].party === found.party && place.runs[i].to >= since - 1; i--) since = place.runs[i].from;
  return { ...found, confidence, since, age: day - found.from };
}

const sideOf = report => report?.side && partyById.get(report.side);
function sideName(side) {
  if (!side) return "side not known";
  if (side === "none") return "no side";
  return partyById.get(side)?.name ?? `voice of ${side}`;
}
function originName(origin) {
  return reportById.get(origin)?.outlet ?? origin;
}
const eventTitle = e => `${TYPE[e.type]}${e.outcome ? " (failed)" : ""}`;
function whoText(e) {
  const of = role => e.actors.filter(a => a.role === role).map(a => a.name ?? a.text);
  const [by, at, hit] = [of("initiator"), of("target"), of("affected")];
  const list = names => names.length > 2 ? `${names.slice(0, 2).join(", ")} and ${names.length - 2} more` : names.join(", ");
  return [list(by), at.length || hit.length ? (by.length ? "→ " : "against ") + list([...at, ...hit]) : ""].filter(Boolean).join(" ");
}
