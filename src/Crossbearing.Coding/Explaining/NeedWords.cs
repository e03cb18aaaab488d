namespace Crossbearing.Coding;

/// <summary>What a frame's need asks for, in words. Thread-safe.</summary>
internal static class NeedWords
{
    /// <summary>The need as the lexicon has it, and what that means.</summary>
    public static string Of(string need) => Meaning(need) is { } meaning ? $"{need}: {meaning}" : need;

    private static string? Meaning(string need) => need switch
    {
        "place" => "a place named in its clause, or places counted there",
        "place-object" => "a place as its object or subject, or places counted there",
        "actor" => "an armed actor in its clause",
        "war" => "an armed actor, a weapon or a word of war in the sentence",
        "arms" => "a weapon or vehicle, or an armed initiator",
        "arms-object" => "a weapon or vehicle as its object",
        "victim" => "people or a number in its clause",
        "figure" => "people and a number in its clause",
        "people" => "civilians in its clause",
        "force" => "an initiator, or forces close by in a report of war",
        "object-noun" => "one of the frame's own nouns as its object",
        "subject-noun" => "one of the frame's own nouns as its subject",
        "worn" => "a bomb that somebody wears or carries, in its sentence",
        "harmed" => "people who fell ill or died, anywhere in the report",
        "unexploded" => "no blast, and nobody hurt, told before it in the sentence",
        "opening" => "to open its sentence, before the verb that tells of those who were hit",
        "crowd" => "many people as its subject",
        "armed-subject" => "an armed actor as its subject",
        "ammunition" => "a shell, rocket, missile, bomb or drone as its subject",
        "reach-subject" => "an aircraft, gun, rocket or another weapon that strikes from afar as its subject",
        "suicide-subject" => "a suicide bomber, or a car that one who fights drives, as its subject",
        "crowd-moved" => "many people who are taken somewhere",
        "road" => "a road as its subject",
        "alone" => "to stand alone, without a verb, with a time, a place or a number",
        "wayward" => "the way that the people go right after it",
        "aircraft" => "an aircraft or ship that it is about",
        "aimed" => "a passive, a weapon, an armed actor, or what is hit as its object",
        "directed" => "a place right after it, at which the weapon is directed",
        "verbless" => "a clause without a finite verb",
        "civilians" => "people who do not fight, to whom it is done",
        "fighters-subject" => "fighters as its subject",
        "captives" => "fighters as its object",
        "gathering" => "people who do not fight as its subject",
        "protest-word" => "a word of protests in its sentence",
        "protest-crowd" => "forces as those who do it, people beside them and a word of protests",
        "people-taken" => "people as part of its object",
        "short-cause" => "a text of a sentence or two with a sign of a conflict",
        "mob" => "people in the street as those who do it",
        "cause" => "what `war` asks for, in a text of a sentence or two anywhere in it, or a word of arms, public life, faith or politics",
        "unarmed" => "a person who does not fight, by a noun, to whom it is done",
        "people-object" => "people who do not fight as its object",
        "tried" => "an infinitive that tells what was tried",
        "police-subject" => "police or soldiers of a state as its subject",
        "irregular-subject" => "armed men who are not police or soldiers of a state as its subject",
        "left" => "a place, or nothing, as its object",
        "sequel" => "a change of control told before it",
        "event-verb" => "to stand for the event itself, not to tell which people or things",
        "parties" => "somebody in the sentence who can make war or peace, a place of its own, or a report of war",
        "unharmed" => "not to be what another verb of its clause attacks or stops",
        "speaker" => "a named speaker who is no civilian",
        "voiced" => "a named source that says it",
        _ => null,
    };
}
