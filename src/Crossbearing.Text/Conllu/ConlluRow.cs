using Crossbearing.Core;

namespace Crossbearing.Text;

/// <summary>A row of a CoNLL-U sentence. Its spans point into <see cref="ConlluSentence.Lines"/>. Immutable, thread-safe.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Line">The whole line without its end.</param>
/// <param name="Id">First column: <c>7</c>, <c>7-8</c> or <c>7.1</c>.</param>
/// <param name="Form">Second column.</param>
/// <param name="Misc">Tenth column.</param>
public readonly record struct ConlluRow(ConlluRowKind Kind, TextSpan Line, TextSpan Id, TextSpan Form, TextSpan Misc);
