using System.Collections.Frozen;

namespace Crossbearing.Theatres.Import;

/// <summary>Kinds of the pack for the feature codes of GeoNames. Thread-safe.</summary>
internal static class GeoNamesKinds
{
    private const string BySize = "settlement";

    private static readonly FrozenDictionary<string, string> Table = new (string Kind, string Codes)[]
    {
        ("city", "P.PPLC P.PPLG P.PPLA"),
        ("town", "P.PPLA2"),
        (BySize, "P.PPL P.PPLA3 P.PPLA4 P.PPLA5 P.PPLF P.PPLQ P.PPLR P.PPLS P.PPLW P.STLMT"),
        ("hamlet", "P.PPLL"),
        ("neighbourhood", "P.PPLX"),
        ("camp", "S.CMP S.CMPRF S.CMPQ"),
        ("admin1", "A.ADM1"),
        ("admin2", "A.ADM2"),
        ("area", "A.ADM3 A.ADM4 A.ADM5 A.ADMD A.TERR A.ZN A.ZNB L.AREA L.RGN L.OILF L.GASF T.DSRT T.ISL T.ISLS T.PEN T.PLN T.VAL T.VALS V.FRST"),
        ("base", "L.MILB L.NVB S.INSM S.FT"),
        ("airport", "S.AIRB S.AIRF S.AIRH S.AIRP S.AIRQ"),
        ("hill", "T.HLL T.HLLS T.MND T.RDGE"),
        ("mountain", "T.MT T.MTS T.PK T.PKS"),
        ("crossing", "S.PSTB S.PSTC"),
        ("checkpoint", "S.PSTP"),
        ("dam", "S.DAM"),
        ("port", "L.PRT H.HBR"),
        ("prison", "S.PRN"),
        ("hospital", "S.HSP S.HSPC"),
        ("refinery", "S.OILR"),
        ("industrial-zone", "L.INDS S.MFG S.MFGB S.MFGC S.MFGCU S.MFGM S.MFGN S.MFGPH S.MFGQ S.MFGSG"),
        ("farm", "S.FRM S.FRMS S.FRMT"),
        ("monument", "S.MNMT S.MSQE S.CSTL S.HSTS S.RUIN S.ANS S.SHRN"),
        ("site", "S.BDG S.PS S.PSH S.PSN S.RSTN S.GOSP R.RDJCT T.PASS"),
        ("sea", "H.SEA H.GULF H.BAY H.STRT"),
        ("lake", "H.LK H.LKS H.RSV"),
        ("river", "H.STM H.STMI H.STMX H.WAD H.CNL"),
        ("highway", "R.RD"),
    }.SelectMany(row => row.Codes.Split(' ').Select(code => (code, row.Kind)))
     .ToFrozenDictionary(p => p.code, p => p.Kind, StringComparer.Ordinal);

    private static readonly FrozenDictionary<string, string>.AlternateLookup<ReadOnlySpan<char>> Lookup = Table.GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>The pack's kind, or null for what a pack does not hold: countries (the pack <c>world</c> has them), what has gone, schools, wells and the like.</summary>
    /// <param name="featureClass">One letter.</param>
    /// <param name="code">Up to ten letters.</param>
    /// <param name="population">Inhabitants, or null.</param>
    public static string? Of(ReadOnlySpan<char> featureClass, ReadOnlySpan<char> code, long? population)
    {
        Span<char> key = stackalloc char[16];
        if (featureClass.Length != 1 || code.Length > 10) return null;
        key[0] = featureClass[0];
        key[1] = '.';
        code.CopyTo(key[2..]);
        string? kind = Lookup.TryGetValue(key[..(2 + code.Length)], out string? known) ? known : null;
        return kind == BySize ? SettlementSize.KindOf(population) : kind;
    }
}
