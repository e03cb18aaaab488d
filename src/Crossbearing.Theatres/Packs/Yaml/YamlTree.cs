using Crossbearing.Core;
using Crossbearing.Theatres.Files;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace Crossbearing.Theatres.Yaml;

/// <summary>A node of a YAML file with its line.</summary>
internal abstract record Node(int Line);

/// <summary>A value; null where it was left empty.</summary>
internal sealed record ScalarNode(int Line, string? Value) : Node(Line);

/// <summary>A list.</summary>
internal sealed record ListNode(int Line, IReadOnlyList<Node> Items) : Node(Line);

/// <summary>A mapping, entries in file order.</summary>
internal sealed record MapNode(int Line, IReadOnlyList<KeyValuePair<ScalarNode, Node>> Entries) : Node(Line);

/// <summary>Reads one YAML document into nodes that know their lines: every value is text, no anchors, no tags, no second document.</summary>
internal sealed class YamlTree
{
    private const int MaxDepth = 32;
    private readonly Parser parser;
    private readonly string file;
    private readonly Findings findings;
    private int line = 1;

    private YamlTree(string text, string file, Findings findings)
    {
        parser = new Parser(new StringReader(text));
        (this.file, this.findings) = (file, findings);
    }

    /// <summary>The root, or null where the file is empty or (with a finding) cannot be parsed.</summary>
    public static Node? Read(string text, string file, Findings findings)
    {
        YamlTree tree = new(text, file, findings);
        try
        {
            return tree.Document();
        }
        catch (YamlException e)
        {
            findings.Add(DiagnosticCodes.TheatreSyntax, file, (int)e.Start.Line, "The YAML cannot be parsed", e.Message, "YAML");
        }
        catch (InvalidOperationException)
        {
            // The scanner gives up in this way on some texts, such as a flow mapping that is never closed.
            findings.Add(DiagnosticCodes.TheatreSyntax, file, tree.line, "The YAML cannot be parsed after this line", null, "YAML");
        }
        return null;
    }

    private Node? Document()
    {
        parser.Consume<StreamStart>();
        if (parser.TryConsume<StreamEnd>(out _)) return null;
        parser.Consume<DocumentStart>();
        Node root = Next(0);
        parser.Consume<DocumentEnd>();
        if (parser.Current is DocumentStart second) throw Refuse(second, "There is a second document");
        return root;
    }

    private Node Next(int depth)
    {
        ParsingEvent here = parser.Current ?? throw new YamlException("the file ends too early");
        line = (int)here.Start.Line;
        if (depth > MaxDepth) throw Refuse(here, "Nested too deeply");
        if (here is NodeEvent node && (!node.Anchor.IsEmpty || !node.Tag.IsEmpty)) throw Refuse(here, "Anchors and tags are not used here");
        return here switch
        {
            Scalar => Value(parser.Consume<Scalar>()),
            SequenceStart => List(parser.Consume<SequenceStart>(), depth),
            MappingStart => Map(parser.Consume<MappingStart>(), depth),
            _ => throw Refuse(here, "Aliases are not used here"),
        };
    }

    private static ScalarNode Value(Scalar scalar)
    {
        bool empty = scalar.Style == ScalarStyle.Plain && scalar.Value is "" or "~" or "null";
        return new ScalarNode((int)scalar.Start.Line, empty ? null : scalar.Value);
    }

    private ListNode List(SequenceStart start, int depth)
    {
        List<Node> items = [];
        while (!parser.TryConsume<SequenceEnd>(out _)) items.Add(Next(depth + 1));
        return new ListNode((int)start.Start.Line, items);
    }

    private MapNode Map(MappingStart start, int depth)
    {
        List<KeyValuePair<ScalarNode, Node>> entries = [];
        HashSet<string> keys = new(StringComparer.Ordinal);
        while (!parser.TryConsume<MappingEnd>(out _))
        {
            ParsingEvent at = parser.Current!;
            if (Next(depth + 1) is not ScalarNode { Value: { } name } key) throw Refuse(at, "A key is no text");
            Node value = Next(depth + 1);
            if (keys.Add(name)) entries.Add(new(key, value));
            else findings.Add(DiagnosticCodes.TheatreBadValue, file, key.Line, "The key stands twice in one entry", name, "each key once");
        }
        return new MapNode((int)start.Start.Line, entries);
    }

    private static SemanticErrorException Refuse(ParsingEvent at, string why) => new(at.Start, at.End, why);
}
