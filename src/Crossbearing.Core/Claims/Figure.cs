namespace Crossbearing.Core;

/// <summary>A number that a claim gives. <c>over 30</c> is low 30, high null, bound <c>over</c>; <c>dozens</c> is null, null, <c>dozens</c>.</summary>
/// <param name="Kind">What is counted.</param>
/// <param name="Of">Who or what is counted, as the text or the coder has it; null where untold.</param>
/// <param name="Low">Lower end, 0 or more, or null where open.</param>
/// <param name="High">Upper end, at least <paramref name="Low"/>, or null where open.</param>
/// <param name="Bound">Null, or <c>over</c>, <c>at-least</c>, <c>up-to</c>, <c>about</c>, or the vague word itself.</param>
/// <param name="Text">The words that tell it.</param>
public sealed record Figure(FigureKind Kind, string? Of, long? Low, long? High, string? Bound, string Text);
