using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Text;
using SkillStash.Schema.Compiler.Diagnostics;
using SkillStash.Schema.Compiler.Model;
using SkillStash.Schema.Compiler.Syntax;

namespace SkillStash.Schema.Compiler.Catalog.Annotations;

/// <summary>Reads the annotations of a comment, and keeps the rest as documentation.</summary>
internal sealed class AnnotationReader
{
    private const string ExampleMark = "JSON array:";
    private const int MaxDecimalDigits = 18; // a 64-bit integer has 18 whole digits

    private readonly CommentText _comment;
    private readonly bool _isColumn;
    private readonly DiagnosticBag _diagnostics;
    private readonly StringBuilder _documentation = new();
    private AnnotationSet _found = AnnotationSet.None;

    private AnnotationReader(CommentText comment, bool isColumn, DiagnosticBag diagnostics)
    {
        _comment = comment;
        _isColumn = isColumn;
        _diagnostics = diagnostics;
    }

    /// <summary>What the lines say of a table or a view.</summary>
    public static AnnotationSet OfTable(IReadOnlyList<CommentLine> lines, DiagnosticBag diagnostics) => Read(lines, isColumn: false, diagnostics);

    /// <summary>What the lines say of a column.</summary>
    public static AnnotationSet OfColumn(IReadOnlyList<CommentLine> lines, DiagnosticBag diagnostics) => Read(lines, isColumn: true, diagnostics);

    private static AnnotationSet Read(IReadOnlyList<CommentLine> lines, bool isColumn, DiagnosticBag diagnostics) => lines.Count == 0
        ? AnnotationSet.None
        : new AnnotationReader(new CommentText(lines), isColumn, diagnostics).Read();

    private AnnotationSet Read()
    {
        string text = _comment.Text;
        bool isQuoted = false;
        int position = 0;
        while (position < text.Length)
        {
            isQuoted = text[position] switch
            {
                '`' => !isQuoted,
                '\n' => false,
                _ => isQuoted,
            };
            if (text[position] == '@' && !isQuoted && StartsWord(position))
            {
                position = ReadAnnotation(position);
            }
            else
            {
                _documentation.Append(text[position++]);
            }
        }

        if (_isColumn)
        {
            ReadExample();
        }

        return _found with { Documentation = Tidy(_documentation.ToString()) };
    }

    // Inside a word an @ belongs to an e-mail address.
    private bool StartsWord(int position) =>
        (position == 0 || char.IsWhiteSpace(_comment.Text[position - 1]))
        && position + 1 < _comment.Text.Length && char.IsLetter(_comment.Text[position + 1]);

    private int ReadAnnotation(int start)
    {
        var cursor = new TextCursor(_comment.Text, start + 1);
        string word = cursor.TakeWord();
        if (!_isColumn && word is "uuid" or "bigint" or "id" or "json" or "type" or "decimal")
        {
            _diagnostics.Report(_comment.Span(start, word.Length + 1), SchemaDiagnostics.MisplacedAnnotation(word));
        }

        switch (word)
        {
            case "uuid":
                ReadUuid(cursor, start);
                break;
            case "decimal":
                ReadDecimal(cursor, start);
                break;
            case "bigint":
                _found = _found with { IsBigInt = true };
                break;
            case "id":
                _found = _found with { IsTypedId = true };
                break;
            case "json":
                ReadShape(cursor, start);
                break;
            case "name":
                ReadName(cursor, start);
                break;
            case "type":
                ReadKind(cursor, start);
                break;
            default:
                _diagnostics.Report(_comment.Span(start, word.Length + 1), SchemaDiagnostics.UnknownAnnotation(word));
                _documentation.Append(_comment.Text, start, cursor.Position - start);
                break;
        }

        return cursor.Position;
    }

    private void ReadShape(TextCursor cursor, int start)
    {
        JsonShape? shape = JsonShapeParser.Parse(cursor);
        if (shape is null)
        {
            int end = Math.Min(Math.Max(cursor.Position + 1, start + 5), _comment.Text.Length);
            _diagnostics.Report(_comment.Span(start, end - start), WhyNot(cursor, SchemaDiagnostics.MalformedJsonShape()));
        }

        _found = _found with { Kind = ColumnKind.Json, Shape = shape ?? new JsonShape.Unknown() };
    }

    private void ReadName(TextCursor cursor, int start)
    {
        bool isOfValue = _isColumn && cursor.SkipSpaceOnLine().Current is '\'' or '"';
        string? value = isOfValue ? cursor.TakeQuoted() : null;
        string name = cursor.TakeUntilSpace();
        if (!IsName(name) || isOfValue != value is not null)
        {
            _diagnostics.Report(_comment.Span(start, cursor.Position - start), SchemaDiagnostics.MalformedName(name, _isColumn));
        }
        else if (value is not null)
        {
            _found = _found with { MemberNames = _found.MemberNames.Append(new MemberName(value, name)).ToEquatableArray() };
        }
        else
        {
            _found = _found with { Name = name };
        }
    }

    private static bool IsName(string name) =>
        name.Length > 0 && name.All(static c => char.IsLetterOrDigit(c) || c == '_') && (char.IsLetter(name[0]) || name[0] == '_');

    private void ReadKind(TextCursor cursor, int start)
    {
        string word = cursor.TakeWord();
        if (KindOf(word) is { } kind)
        {
            _found = _found with { Kind = kind, TimeForm = TimeFormOf(word) };
            return;
        }

        _diagnostics.Report(_comment.Span(start, cursor.Position - start), SchemaDiagnostics.UnknownKind(word));
    }

    private void ReadUuid(TextCursor cursor, int start)
    {
        string? word = ReadParenthesized(cursor);
        UuidForm? form = word switch
        {
            "upper" => UuidForm.Upper,
            "hex" => UuidForm.LowerHex,
            "upperhex" => UuidForm.UpperHex,
            _ => null,
        };
        _found = _found with { Kind = ColumnKind.Uuid, UuidForm = form };
        if (word is not null && form is null)
        {
            _diagnostics.Report(_comment.Span(start, cursor.Position - start), SchemaDiagnostics.UnknownUuidForm(word));
        }
    }

    private void ReadDecimal(TextCursor cursor, int start)
    {
        bool isNumber = int.TryParse(ReadParenthesized(cursor), NumberStyles.None, CultureInfo.InvariantCulture, out int digits);
        if (isNumber && digits <= MaxDecimalDigits)
        {
            _found = _found with { Kind = ColumnKind.Decimal, DecimalDigits = digits };
            return;
        }

        _diagnostics.Report(_comment.Span(start, Math.Max(cursor.Position, start + 8) - start), SchemaDiagnostics.MalformedDecimal(MaxDecimalDigits));
    }

    // Directly behind the word: a parenthesis after a blank is prose.
    private static string? ReadParenthesized(TextCursor cursor)
    {
        if (cursor.Current != '(' || !cursor.TryTake('('))
        {
            return null;
        }

        string word = cursor.TakeWord();
        return cursor.TryTake(')') ? word : "";
    }

    private void ReadExample()
    {
        int mark = _comment.Text.IndexOf(ExampleMark, StringComparison.OrdinalIgnoreCase);
        if (mark < 0 || _found.Shape is not null)
        {
            return;
        }

        var cursor = new TextCursor(_comment.Text, mark + ExampleMark.Length);
        cursor.SkipSpace();
        JsonShape? shape = JsonExampleParser.Infer(cursor);
        if (shape is not JsonShape.Array)
        {
            _diagnostics.Report(_comment.Span(mark, ExampleMark.Length), WhyNot(cursor, SchemaDiagnostics.MalformedJsonExample()));
        }

        _found = _found with { Kind = ColumnKind.Json, Shape = shape as JsonShape.Array ?? new JsonShape.Array(new JsonShape.Unknown()) };
    }

    private static DiagnosticMessage WhyNot(TextCursor cursor, DiagnosticMessage malformed) =>
        cursor.IsTooDeep ? SchemaDiagnostics.DeepJsonShape(TextCursor.MaxDepth) : malformed;

    private static ColumnKind? KindOf(string word) => word switch
    {
        "integer" => ColumnKind.Integer,
        "real" => ColumnKind.Real,
        "text" => ColumnKind.Text,
        "blob" => ColumnKind.Blob,
        "boolean" => ColumnKind.Boolean,
        "datetime" or "unixepoch" or "unixmillis" or "julianday" => ColumnKind.Timestamp,
        "date" => ColumnKind.Date,
        "time" => ColumnKind.Time,
        "decimal" => ColumnKind.Decimal,
        "uuid" => ColumnKind.Uuid,
        "json" => ColumnKind.Json,
        "any" => ColumnKind.Any,
        _ => null,
    };

    private static TimeForm? TimeFormOf(string word) => word switch
    {
        "unixepoch" => TimeForm.UnixSeconds,
        "unixmillis" => TimeForm.UnixMilliseconds,
        "julianday" => TimeForm.JulianDay,
        _ => null,
    };

    // An annotation leaves a gap, and perhaps the whole of its line.
    private static string? Tidy(string text)
    {
        var lines = new List<string>();
        foreach (string line in text.Split('\n'))
        {
            string trimmed = line.Replace("  ", " ").Trim();
            if (trimmed.Length > 0)
            {
                lines.Add(trimmed);
            }
        }

        return lines.Count == 0 ? null : string.Join("\n", lines);
    }
}
