using System;
using System.Collections.Generic;
using System.Linq;
using SkillStash.Schema.Compiler.Model;
using SkillStash.Schema.Compiler.Syntax;

namespace SkillStash.Schema.Compiler.Binding.Schema;

/// <summary>Reads the arguments of fts5, columns and options, as fts5_config.c does (fts5, sections 3 and 4).</summary>
internal sealed class Fts5(string table)
{
    private const int MaxPrefixes = 31;

    // An option may be cut short: the first that begins so is meant.
    private static readonly string[] Options =
    [
        "prefix", "tokenize", "content", "contentless_delete", "contentless_unindexed", "content_rowid", "columnsize", "locale", "detail",
        "tokendata",
    ];

    private static readonly string[] Details = ["none", "full", "columns"];

    private readonly List<ModuleColumn> _columns = [];
    private readonly Dictionary<string, string> _options = [];
    private int _prefixes;
    private bool _hasUnindexed;
    private string? _problem;

    public ModuleColumns Read(IEnumerable<string> arguments)
    {
        if (SqlNames.Same(table, "rank"))
        {
            _problem = "the name 'rank' is reserved";
        }

        foreach (string argument in arguments)
        {
            _problem ??= ReadArgument(argument);
        }

        _problem ??= _columns.Count == 0 ? "it needs a column" : Contradiction();
        return ModuleColumns.Checked(
            _columns.Append(new ModuleColumn(table, IsHidden: true)).Append(new ModuleColumn("rank", IsHidden: true)), _problem, Shadows()) with
        {
            ContentTable = Option("content"),
        };
    }

    private string? ReadArgument(string argument)
    {
        if (!ReadWord(argument, 0, out string first, out int position, out bool isQuoted))
        {
            return $"'{argument}' cannot be read";
        }

        position = SkipSpace(argument, position);
        bool isOption = position < argument.Length && argument[position] == '=' && !isQuoted;
        position = SkipSpace(argument, isOption ? position + 1 : position);
        string? second = null;
        if (position < argument.Length && (!ReadWord(argument, position, out second, out position, out _) || position < argument.Length))
        {
            return $"'{argument}' cannot be read";
        }

        return isOption ? ReadOption(first, second ?? "") : ReadColumn(first, second);
    }

    private string? ReadColumn(string name, string? option)
    {
        _columns.Add(new ModuleColumn(name) { IsSearched = option is null });
        if (SqlNames.Same(name, "rank") || SqlNames.Same(name, SqlNames.RowId))
        {
            return $"the column name '{name}' is reserved";
        }

        _hasUnindexed |= option is not null;
        return option is null || SqlNames.Same(option, "unindexed") ? null : $"'{option}' is no option of a column; there is UNINDEXED";
    }

    private string? ReadOption(string name, string value)
    {
        string? option = Array.Find(Options, each => each.StartsWith(name, StringComparison.OrdinalIgnoreCase));
        if (option is null)
        {
            return $"'{name}' is no option of fts5";
        }

        if (option is "tokenize" or "content" or "content_rowid" && _options.ContainsKey(option))
        {
            return $"there is more than one option {option}";
        }

        _options[option] = value;
        return option switch
        {
            "prefix" => PrefixProblem(value),
            "tokenize" => Fts5Tokenizers.Problem(value),
            "content" or "content_rowid" => null,
            "detail" => Details.Count(each => each.StartsWith(value, StringComparison.OrdinalIgnoreCase)) == 1 ? null : "detail is none, full or columns",
            _ => value is "0" or "1" ? null : $"{option} is 0 or 1",
        };
    }

    private string? PrefixProblem(string value)
    {
        for (int position = SkipSpace(value, 0), first = _prefixes; position < value.Length; position = SkipSpace(value, position))
        {
            if (_prefixes > first && value[position] == ',')
            {
                position = SkipSpace(value, position + 1);
            }

            int end = position;
            while (end < value.Length && value[end] is >= '0' and <= '9')
            {
                end++;
            }

            string digits = value.Substring(position, end - position).TrimStart('0');
            if (end == position || digits.Length is 0 or > 3 || ++_prefixes > MaxPrefixes)
            {
                return "prefix takes up to 31 numbers from 1 to 999";
            }

            position = end;
        }

        return null;
    }

    private string? Contradiction()
    {
        bool isContentless = Option("content") == "";
        return Option("contentless_delete") == "1" && !isContentless ? "contentless_delete=1 needs content=''"
            : Option("contentless_delete") == "1" && Option("columnsize") == "0" ? "contentless_delete=1 and columnsize=0 contradict each other"
            : Option("contentless_unindexed") == "1" && !isContentless ? "contentless_unindexed=1 needs content=''"
            : null;
    }

    private string[] Shadows()
    {
        bool hasContent = Option("content") is null || (Option("content") == "" && Option("contentless_unindexed") == "1" && _hasUnindexed);
        return new[] { "data", "idx", "config", hasContent ? "content" : "", Option("columnsize") == "0" ? "" : "docsize" }
            .Where(static name => name.Length > 0).ToArray();
    }

    private string? Option(string name) => _options.TryGetValue(name, out string? value) ? value : null;

    // A bare word, or a quoted one without its quotes.
    private static bool ReadWord(string text, int start, out string word, out int end, out bool isQuoted)
    {
        isQuoted = start < text.Length && Quoting.KindOf(text[start]) != QuoteKind.None;
        end = isQuoted ? Quoting.EndOf(text, start) : start;
        while (!isQuoted && end < text.Length && (char.IsLetterOrDigit(text[end]) || text[end] is '_' or '\u001A' or >= '\u0080'))
        {
            end++;
        }

        word = text.Substring(start, end - start);
        bool isWord = word.Length > 0;
        word = isQuoted ? Quoting.Unquote(word) : word;
        return isWord;
    }

    // Only blanks: a line end inside an argument is a mistake.
    private static int SkipSpace(string text, int position)
    {
        while (position < text.Length && text[position] == ' ')
        {
            position++;
        }

        return position;
    }
}
