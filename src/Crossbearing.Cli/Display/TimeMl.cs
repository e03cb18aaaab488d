using System.Globalization;
using System.Xml;
using Crossbearing.Core;
using Crossbearing.Text;

namespace Crossbearing.Cli.Display;

/// <summary>Reports with their expressions of time marked, as TimeML 1.2.</summary>
internal static class TimeMl
{
    private static readonly XmlWriterSettings Settings = new() { OmitXmlDeclaration = true, ConformanceLevel = ConformanceLevel.Document, NewLineHandling = NewLineHandling.Entitize };

    /// <summary>Writes one document and a line end. Signs that XML cannot hold are written as U+FFFD.</summary>
    public static void Write(TextWriter output, Report report, DateOnly? anchor, IReadOnlyList<TimeExpression> times)
    {
        using (var xml = XmlWriter.Create(output, Settings))
        {
            xml.WriteStartElement("TimeML");
            xml.WriteElementString("DOCID", Safe(report.Id));
            if (anchor is { } day) Created(xml, ClaimWords.Day(day));
            xml.WriteStartElement("TEXT");
            int at = 0;
            for (int i = 0; i < times.Count; i++)
            {
                xml.WriteString(Safe(report.Text[at..times[i].Span.Start]));
                Marked(xml, report.Text, times[i], i + 1, anchor is not null);
                at = times[i].Span.End;
            }
            xml.WriteString(Safe(report.Text[at..]));
            xml.WriteEndElement();
            xml.WriteEndElement();
        }
        output.Write('\n');
    }

    private static void Created(XmlWriter xml, string day)
    {
        xml.WriteStartElement("DCT");
        xml.WriteStartElement("TIMEX3");
        xml.WriteAttributeString("tid", "t0");
        xml.WriteAttributeString("type", "DATE");
        xml.WriteAttributeString("value", day);
        xml.WriteAttributeString("functionInDocument", "CREATION_TIME");
        xml.WriteString(day);
        xml.WriteEndElement();
        xml.WriteEndElement();
    }

    private static void Marked(XmlWriter xml, string text, TimeExpression time, int number, bool anchored)
    {
        xml.WriteStartElement("TIMEX3");
        xml.WriteAttributeString("tid", "t" + number.ToString(CultureInfo.InvariantCulture));
        xml.WriteAttributeString("type", TimexLines.TypeOf(time.Type));
        xml.WriteAttributeString("value", time.Value);
        if (time.Mod is { } mod) xml.WriteAttributeString("mod", mod);
        if (time.Quantifier is { } quantifier) xml.WriteAttributeString("quant", quantifier);
        if (time.Frequency is { } frequency) xml.WriteAttributeString("freq", frequency);
        if (anchored) xml.WriteAttributeString("anchorTimeID", "t0");
        xml.WriteString(Safe(time.Span.Of(text)));
        xml.WriteEndElement();
    }

    private static string Safe(string text)
    {
        bool whole = true;
        for (int i = 0; i < text.Length && whole; i++) whole = XmlConvert.IsXmlChar(text[i]);
        return whole ? text : string.Create(text.Length, text, static (span, from) =>
        {
            for (int i = 0; i < span.Length; i++)
            {
                bool pair = i + 1 < from.Length && XmlConvert.IsXmlSurrogatePair(from[i + 1], from[i]);
                span[i] = pair || XmlConvert.IsXmlChar(from[i]) ? from[i] : '\ufffd';
                if (pair) span[++i] = from[i];
            }
        });
    }
}
