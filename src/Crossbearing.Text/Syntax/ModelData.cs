using System.Security.Cryptography;
using System.Text;
using Crossbearing.Core;

namespace Crossbearing.Text;

/// <summary>All that a model file holds. The file: the letters XBM1, the SHA-256 of the rest, the rest.</summary>
internal sealed class ModelData
{
    private static ReadOnlySpan<byte> Magic => "XBM1"u8;

    public required string Name { get; init; }
    /// <summary>Full tags: part of speech, Penn tag and features between tabs.</summary>
    public required string[] Tags { get; init; }
    public required string[] Relations { get; init; }
    /// <summary>Words with a row; row i belongs to word i, bucket b to row Words.Length + b.</summary>
    public required string[] Words { get; init; }
    public required float[] RowScales { get; init; }
    public required sbyte[] Rows { get; init; }
    public required float[] Weights { get; init; }
    public required LemmaRules Lemmas { get; init; }

    public void Write(string path)
    {
        using var body = new MemoryStream();
        using (var to = new BinaryWriter(body, Encoding.UTF8, true))
        {
            to.Write(Name);
            WriteAll(to, Tags);
            WriteAll(to, Relations);
            WriteAll(to, Words);
            foreach (float scale in RowScales) to.Write(scale);
            foreach (sbyte cell in Rows) to.Write(cell);
            to.Write(Weights.Length);
            foreach (float weight in Weights) to.Write(weight);
            to.Write(Lemmas.Endings.Count);
            foreach (var (key, rule) in Lemmas.Endings.OrderBy(e => e.Key, StringComparer.Ordinal)) { to.Write(key); to.Write((byte)rule.Strip); to.Write(rule.Append); }
            to.Write(Lemmas.Listed.Count);
            foreach (var (key, lemma) in Lemmas.Listed.OrderBy(e => e.Key, StringComparer.Ordinal)) { to.Write(key); to.Write(lemma); }
        }
        byte[] bytes = body.ToArray();
        using var file = File.Create(path);
        file.Write(Magic);
        file.Write(SHA256.HashData(bytes));
        file.Write(bytes);
    }

    private static void WriteAll(BinaryWriter to, string[] texts)
    {
        to.Write(texts.Length);
        foreach (string text in texts) to.Write(text);
    }

    /// <exception cref="SyntaxModelException">The file is none of ours, is damaged or was cut short.</exception>
    public static ModelData Read(byte[] file)
    {
        if (file.Length < 36 || !file.AsSpan(0, 4).SequenceEqual(Magic)) throw new SyntaxModelException(DiagnosticCodes.NoModel);
        if (!SHA256.HashData(file.AsSpan(36)).AsSpan().SequenceEqual(file.AsSpan(4, 32))) throw new SyntaxModelException(DiagnosticCodes.DamagedModel);
        using var from = new BinaryReader(new MemoryStream(file, 36, file.Length - 36), Encoding.UTF8);
        string name = from.ReadString();
        string[] tags = ReadAll(from), relations = ReadAll(from), words = ReadAll(from);
        int rows = words.Length + WordFeatures.Buckets;
        var scales = new float[rows];
        for (int i = 0; i < rows; i++) scales[i] = from.ReadSingle();
        var cells = new sbyte[rows * NetworkShape.Word];
        from.Read(System.Runtime.InteropServices.MemoryMarshal.AsBytes(cells.AsSpan()));
        var weights = new float[from.ReadInt32()];
        for (int i = 0; i < weights.Length; i++) weights[i] = from.ReadSingle();
        if (weights.Length != new NetworkShape(tags.Length, relations.Length).Count) throw new SyntaxModelException(DiagnosticCodes.ForeignModel);
        var lemmas = new LemmaRules();
        for (int i = from.ReadInt32(); i > 0; i--) lemmas.Endings.Add(from.ReadString(), new LemmaRule(from.ReadByte(), from.ReadString()));
        for (int i = from.ReadInt32(); i > 0; i--) lemmas.Listed.Add(from.ReadString(), from.ReadString());
        return new ModelData { Name = name, Tags = tags, Relations = relations, Words = words, RowScales = scales, Rows = cells, Weights = weights, Lemmas = lemmas };
    }

    private static string[] ReadAll(BinaryReader from)
    {
        var all = new string[from.ReadInt32()];
        for (int i = 0; i < all.Length; i++) all[i] = from.ReadString();
        return all;
    }
}
