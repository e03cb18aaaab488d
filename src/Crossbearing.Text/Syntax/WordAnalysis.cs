namespace Crossbearing.Text;

/// <summary>What the parser found of one word, in the terms of Universal Dependencies. All strings are interned by the model: reading one allocates nothing.</summary>
/// <param name="Pos">Universal part of speech.</param>
/// <param name="Xpos">Penn Treebank tag, such as <c>VBD</c>.</param>
/// <param name="Features">Morphology as CoNLL-U writes it, such as <c>Number=Sing</c>; <c>_</c> for none.</param>
/// <param name="Lemma">Dictionary form.</param>
/// <param name="Head">Index of the head in the sentence, 0-based; -1 for the root and where only tags were asked for.</param>
/// <param name="Relation">Relation to the head, such as <c>nsubj:pass</c>; <c>_</c> where only tags were asked for.</param>
public readonly record struct WordAnalysis(UniversalPos Pos, string Xpos, string Features, string Lemma, int Head, string Relation);
