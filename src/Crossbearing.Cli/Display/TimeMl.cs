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
            int number = 0;
            foreach (Timex3 timex in Timex3.Of(times))
            {
                xml.WriteString(Safe(report.Text[at..timex.Span.Start]));
                Marked(xml, report.Text, timex, ++number, anchor is not null);
                at = timex.Span.End;
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

    private static void Marked(XmlWriter xml, string text, Timex3 timex, int number, bool anchored)
    {
        xml.WriteStartElement("TIMEX3");
        xml.WriteAttributeString("tid", "t" + number.ToString(CultureInfo.InvariantCulture));
        xml.WriteAttributeString("type", timex.Type);
        xml.WriteAttributeString("value", timex.Value);
        if (timex.Time.Mod is { } mod) xml.WriteAttributeString("mod", mod);
        if (timex.Time.Quantifier is { } quantifier) xml.WriteAttributeString("quant", quantifier);
        if (timex.Time.Frequency is { } frequency) xml.WriteAttributeString("freq", frequency);
        if (anchored) xml.WriteAttributeString("anchorTimeID", "t0");
        xml.WriteString(Safe(timex.Span.Of(text)));
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
