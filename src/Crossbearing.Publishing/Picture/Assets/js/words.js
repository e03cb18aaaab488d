const TYPE = {
  "armed-clash": "Armed clash", "territory-gained": "Territory gained", "territory-transferred": "Territory transferred", "control-status": "Control stated",
  withdrawal: "Withdrawal", siege: "Siege", "air-drone-strike": "Air or drone strike", "shelling-missile-strike": "Shelling or missile strike",
  "suicide-bombing": "Suicide bombing", "ied-or-mine": "Explosive device or mine", "chemical-attack": "Chemical attack", "attack-on-civilians": "Attack on civilians",
  abduction: "Abduction", "sexual-violence": "Sexual violence", arrest: "Arrest", protest: "Protest", riot: "Riot", deployment: "Deployment",
  "base-established": "Base established", "weapons-destroyed-or-seized": "Weapons destroyed or seized", "looting-or-destruction": "Looting or destruction",
  obstruction: "Obstruction", agreement: "Agreement", displacement: "Displacement", "military-exercise": "Military exercise", statement: "Statement", "summary-losses": "Losses, summed up",
};
const GRADE = {
  confirmed: ["Confirmed", "Told by the side it speaks against, or by origins of opposite sides."],
  fair: ["Fair", "Told by two or more independent origins."],
  weak: ["Weak", "Told by one origin."],
  contested: ["Contested", "Told by some and denied by others."],
  discounted: ["Discounted", "Only denied or doubted."],
  expected: ["Expected", "Only planned, predicted or conditional."],
};
const CERTAINTY = {
  asserted: "asserted", reported: "reported", hedged: "hedged", planned: "planned", predicted: "predicted", conditional: "conditional", disputed: "disputed by the report", denied: "denied",
};
const STANCE = { supports: "supports it", denies: "denies it", doubts: "doubts it", expects: "expects it" };
const ROLE = { initiator: "Acting", "initiator-ally": "Beside", target: "Against", "target-ally": "And its allies", affected: "Affected" };
const FIGURE = {
  killed: "killed", injured: "wounded", "killed-or-injured": "killed or wounded", captured: "captured", missing: "missing", displaced: "displaced", strikes: "strikes",
  destroyed: "destroyed", damaged: "damaged", seized: "seized", deployed: "deployed", settlements: "settlements", other: "counted",
};
const SLOT = { type: "what", date: "when", place: "where", actors: "who", figures: "how many", attribution: "according to whom", other: "how surely, by what means" };
const KIND = {
  "state-agency": "state agency", ministry: "ministry", agency: "news agency", newspaper: "newspaper", broadcaster: "broadcaster", blog: "blog", channel: "channel", monitor: "monitor",
  humanitarian: "humanitarian", "think-tank": "think tank", "local-network": "local network", "armed-group": "armed group", aggregator: "aggregator",
};
const slotKind = slot => {
  const name = slot.replace(/\[\d+\]$/, "");
  return name === "place_to" ? "place" : name in SLOT ? name : "other";
};
const words = key => key.replaceAll("-", " ").replaceAll("_", " ");

function rangeText(low, high, bound) {
  if (low === null && high === null) return bound ?? "unnumbered";
  if (low === null) return `up to ${number.format(high)}`;
  if (high === null) return bound === "over" ? `over ${number.format(low)}` : `${number.format(low)} or more`;
  const about = bound === "about" ? "about " : "";
  return low === high ? about + number.format(low) : `${about}${number.format(low)}–${number.format(high)}`;
}

const badge = grade => h("span", { class: `badge g-${grade}`, title: GRADE[grade][1], text: GRADE[grade][0] });

function placeText(place) {
  if (!place) return "place untold";
  const name = place.name ?? place.text;
  const r = place.relation;
  if (!r) return name;
  const where = words(r.kind).replace(/^(north|south|east|west)(east|west)?/, (m, a, b) => a + (b ? "-" + b : ""));
  if (/-part$/.test(r.kind)) return `${name}, ${where}`;
  const there = `${r.km ? r.km + " km " : ""}${where} ${r.of || name}`;
  return !r.of || r.of.includes(name) ? there : `${name}, ${there}`;
}
