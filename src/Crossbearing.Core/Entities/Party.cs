namespace Crossbearing.Core;

/// <summary>A side of a war.</summary>
/// <param name="Id">Party id.</param>
/// <param name="Name">Name to show.</param>
/// <param name="Colour">Colour on maps, <c>#rrggbb</c>.</param>
/// <param name="Generic">Actor id that an unnamed fighter of this side resolves to, or null.</param>
/// <param name="Army">Actor id that "the army" means for this side, or null.</param>
public sealed record Party(string Id, string Name, string Colour, string? Generic, string? Army);
