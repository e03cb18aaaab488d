using System.Collections.Immutable;
using System.Runtime.InteropServices;
using Crossbearing.Core;
using Crossbearing.Text;

namespace Crossbearing.Coding;

/// <summary>What letters alone do not tell of a word, as the tagger reads it in its sentence: a verb that could be a noun, a name that could be a noun with a capital, a noun that could be a verb; <see cref="None"/> for any other word, past forms and participles included.</summary>
internal enum WordTag : byte
{
    None,
    /// <summary>VB: infinitive or imperative.</summary>
    Base,
    /// <summary>VBP or VBZ: present.</summary>
    Present,
    /// <summary>NNP or NNPS: proper noun.</summary>
    Name,
    /// <summary>NN or NNS: common noun.</summary>
    Noun,
}

/// <summary>Runs the tagger over a document's sentences. It reads the same words for every state and people, so that who is named changes no tag.</summary>
internal static class PennTags
{
    private const string Stand = " Ruritanian Ruritania";

    /// <summary>One entry for each token; a token that the tagger reads as several words has the tag of the last.</summary>
    /// <param name="document">The document.</param>
    /// <param name="actors">Its actors; names and adjectives of states among them are read as those of one.</param>
    public static ImmutableArray<WordTag> Of(Document document, IEnumerable<ActorMention> actors)
    {
        var words = new List<TextSpan>(document.Tokens.Length + 16);
        var ends = new List<int>(document.Sentences.Length);
        foreach (Sentence sentence in document.Sentences)
        {
            SyntacticWords.Add(document, sentence, words);
            if (ends.Count == 0 ? words.Count > 0 : words.Count > ends[^1]) ends.Add(words.Count);
        }
        var found = new WordAnalysis[words.Count];
        SyntaxModel.Default.Analyse(document.Text + Stand, Alike(document, words, actors), CollectionsMarshal.AsSpan(ends), found, AnalysisDepth.Tags);
        var tags = new WordTag[document.Tokens.Length];
        int at = 0;
        for (int i = 0; i < tags.Length; i++)
        {
            while (at + 1 < words.Count && words[at].End < document.Tokens[i].End) at++;
            if (at < words.Count && words[at].End >= document.Tokens[i].End) tags[i] = TagOf(found[at].Xpos);
        }
        return ImmutableCollectionsMarshal.AsImmutableArray(tags);
    }

    /// <summary>The words, with those that name a state or a people pointing to the stand-in behind the text.</summary>
    private static TextSpan[] Alike(Document document, List<TextSpan> words, IEnumerable<ActorMention> actors)
    {
        int adjective = document.Text.Length + 1, name = adjective + "Ruritanian ".Length;
        Dictionary<TextSpan, TextSpan> stand = [];
        foreach (ActorMention actor in actors.Where(a => a.End == a.First + 1 && a.Actor is { Kind: "state" } && document.Tokens[a.First].Case == LetterCase.Capitalised))
        {
            Token token = document.Tokens[actor.First];
            stand[new TextSpan(token.Start, token.End)] = actor.IsDemonym ? new TextSpan(adjective, name - 1) : new TextSpan(name, document.Text.Length + Stand.Length);
        }
        return [.. words.Select(w => stand.GetValueOrDefault(w, w))];
    }

    private static WordTag TagOf(string xpos) => xpos switch
    {
        "VB" => WordTag.Base,
        "VBP" or "VBZ" => WordTag.Present,
        "NNP" or "NNPS" => WordTag.Name,
        "NN" or "NNS" => WordTag.Noun,
        _ => WordTag.None,
    };
}
