using System.Collections.Immutable;
using Crossbearing.Text;

namespace Crossbearing.Coding;

/// <summary>Finds the longest of many phrases that begins at a token. Built once, then read by any number of threads.</summary>
/// <typeparam name="T">What a phrase stands for.</typeparam>
internal sealed class PhraseTrie<T>
{
    private sealed class Node
    {
        public Dictionary<string, Node>? Next;
        public List<T>? Values;
    }

    private readonly Node root = new();

    /// <summary>Adds a phrase by its words in lower case, as the tokenizer splits them.</summary>
    public void Add(IEnumerable<string> words, T value)
    {
        Node node = root;
        foreach (string word in words)
        {
            node.Next ??= new Dictionary<string, Node>(StringComparer.Ordinal);
            if (!node.Next.TryGetValue(word, out Node? next)) node.Next[word] = next = new Node();
            node = next;
        }
        if (node != root) (node.Values ??= []).Add(value);
    }

    /// <summary>Adds a phrase as written.</summary>
    public void Add(string phrase, T value) => Add(Tokenise(phrase), value);

    /// <summary>The longest phrase whose first word is token <paramref name="start"/> and whose last lies before <paramref name="limit"/>.</summary>
    public bool Longest(ImmutableArray<Token> tokens, int start, int limit, out int end, out IReadOnlyList<T> values)
    {
        Node node = root;
        end = start;
        values = [];
        for (int i = start; i < limit && node.Next is not null && node.Next.TryGetValue(tokens[i].Norm, out Node? next); i++)
        {
            node = next;
            if (node.Values is null) continue;
            end = i + 1;
            values = node.Values;
        }
        return end > start;
    }

    /// <summary>The words of a phrase as the tokenizer splits them, in lower case.</summary>
    public static IEnumerable<string> Tokenise(string phrase) => DocumentParser.Parse(phrase, []).Tokens.Select(t => t.Norm);
}
