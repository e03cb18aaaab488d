namespace Crossbearing.Publishing;

/// <summary>A column of an export.</summary>
/// <param name="Name">Name in the header.</param>
/// <param name="Meaning">What it holds, with unit and range.</param>
public sealed record ExportColumn(string Name, string Meaning);
