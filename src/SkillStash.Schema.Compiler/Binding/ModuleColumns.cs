using System;
using System.Collections.Generic;
using System.Linq;
using SkillStash.Schema.Compiler.Model;
using SkillStash.Schema.Compiler.Syntax;

namespace SkillStash.Schema.Compiler.Binding;

/// <summary>A column that a module declares.</summary>
internal sealed record ModuleColumn(string Name, string Type = "", bool IsHidden = false);

/// <summary>The columns of a virtual table, told from its arguments (fts5, fts3, rtree, geopoly).</summary>
/// <param name="Problem">Why the module refuses the arguments; null where it takes them.</param>
internal sealed record ModuleColumns(IReadOnlyList<ModuleColumn> Columns, string? Problem)
{
    private static readonly string[] FullTextOptions =
        ["prefix", "tokenize", "content", "content_rowid", "columnsize", "detail", "contentless_delete", "contentless_unindexed", "locale", "tokendata"];

    private static readonly string[] FullText4Options =
        ["matchinfo", "prefix", "compress", "uncompress", "order", "content", "languageid", "notindexed"];

    /// <summary>The columns; null for a module that is not known.</summary>
    public static ModuleColumns? Of(CreateVirtualTableSyntax table)
    {
        string[] arguments = table.Arguments.Select(static argument => argument.Text.Trim()).Where(static text => text.Length > 0).ToArray();
        return SqlNames.Lower(table.Module.Name) switch
        {
            "fts5" => FullText5(table.Name.Name, arguments),
            ("fts3" or "fts4") and var module => FullText4(module, table.Name.Name, arguments),
            "rtree" => Tree(arguments, "REAL"),
            "rtree_i32" => Tree(arguments, "INT"),
            "geopoly" => Checked(arguments.Select(static argument => new ModuleColumn(FirstWord(argument), AfterFirstWord(argument))).Prepend(new ModuleColumn("_shape"))),
            "fts5vocab" => Checked(
                Vocabulary(arguments).Select(static name => new ModuleColumn(name)),
                Vocabulary(arguments).Length == 0 ? "it needs the name of an fts5 table, and row, col or instance" : null),
            "fts4aux" => Checked(new[] { "term", "col", "documents", "occurrences" }.Select(static name => new ModuleColumn(name))
                .Append(new ModuleColumn("languageid", IsHidden: true)), arguments.Length is 1 or 2 ? null : "it needs the name of an fts4 table"),
            "fts3tokenize" => Checked(new[] { "token", "start", "end", "position" }.Select(static name => new ModuleColumn(name))
                .Prepend(new ModuleColumn("input"))),
            _ => null,
        };
    }

    private static ModuleColumns FullText5(string table, string[] arguments)
    {
        var columns = new List<ModuleColumn>();
        string? problem = null;
        int tokenizers = 0;
        foreach (string argument in arguments)
        {
            if (OptionName(argument) is { } option)
            {
                problem ??= !FullTextOptions.Contains(option, SqlNames.Comparer) ? $"'{option}' is no option of fts5"
                    : !IsOptionValue(argument) ? $"{argument} cannot be read"
                    : !SqlNames.Same(option, "tokenize") ? null
                    : tokenizers++ > 0 ? "there is more than one option tokenize"
                    : FullTextTokenizers.Problem(Quoting.Unquote(argument.Substring(argument.IndexOf('=') + 1).Trim()));
                continue;
            }

            string name = FirstWord(argument);
            string rest = AfterFirstWord(argument);
            if (rest.Length > 0 && !SqlNames.Same(rest, "UNINDEXED"))
            {
                problem ??= $"'{rest}' is no option of a column; there is UNINDEXED";
            }
            else if (SqlNames.Same(name, "rank") || SqlNames.Same(name, "rowid"))
            {
                problem ??= $"the column name '{name}' is reserved";
            }

            columns.Add(new ModuleColumn(name));
        }

        if (columns.Count == 0)
        {
            problem ??= "it needs a column";
        }

        return Checked(columns.Append(new ModuleColumn(table, IsHidden: true)).Append(new ModuleColumn("rank", IsHidden: true)), problem);
    }

    private static ModuleColumns FullText4(string module, string table, string[] arguments)
    {
        bool hasOptions = module == "fts4";
        string[] others = arguments.Where(static argument => !IsTokenizer(argument)).ToArray();
        string[] columns = others.Where(argument => !hasOptions || argument.IndexOf('=') < 0).ToArray();
        string? unknown = others.FirstOrDefault(argument => hasOptions && argument.IndexOf('=') is >= 0 and var end
            && !FullText4Options.Contains(argument.Substring(0, end), SqlNames.Comparer));
        string language = arguments.Where(static argument => SqlNames.Same(OptionName(argument), "languageid"))
            .Select(static argument => Quoting.Unquote(argument.Substring(argument.IndexOf('=') + 1).Trim())).LastOrDefault() ?? "__langid";
        return Checked(columns.Select(FirstWord).DefaultIfEmpty("content").Select(static name => new ModuleColumn(name))
            .Concat(new[] { table, "docid", language }.Select(static name => new ModuleColumn(name, IsHidden: true))),
            unknown is null ? null : $"'{unknown}' is no option of fts4");
    }

    private static ModuleColumns Tree(string[] arguments, string type)
    {
        string[] plain = arguments.Where(static argument => argument[0] != '+').ToArray();
        bool isMixed = arguments.SkipWhile(static argument => argument[0] != '+').Any(static argument => argument[0] != '+');
        string? problem = plain.Length switch
        {
            < 3 => "it needs an id and at least one pair of coordinates",
            > 11 => "it has more than five dimensions",
            _ when plain.Length % 2 == 0 => "coordinates come in pairs",
            _ => isMixed ? "the columns marked with + come last" : null,
        };
        return Checked(arguments.Select((argument, i) => argument[0] == '+'
            ? new ModuleColumn(FirstWord(argument.Substring(1).TrimStart()))
            : new ModuleColumn(FirstWord(argument), i == 0 ? "INT" : type)), problem);
    }

    private static string[] Vocabulary(string[] arguments) => SqlNames.Lower(Quoting.Unquote(arguments.LastOrDefault() ?? "")) switch
    {
        "col" => ["term", "col", "doc", "cnt"],
        "instance" => ["term", "doc", "col", "offset"],
        "row" => ["term", "doc", "cnt"],
        _ => [],
    };

    private static ModuleColumns Checked(IEnumerable<ModuleColumn> columns, string? problem = null)
    {
        ModuleColumn[] all = columns.ToArray();
        string? twice = all.GroupBy(static column => column.Name, SqlNames.Comparer).FirstOrDefault(static group => group.Count() > 1)?.Key;
        return new ModuleColumns(all, problem ?? (twice is null ? null : $"there are two columns '{twice}'"));
    }

    private static bool IsTokenizer(string argument) =>
        argument.Length > 8 && SqlNames.Same(argument.Substring(0, 8), "tokenize") && !char.IsLetterOrDigit(argument[8]) && argument[8] != '_';

    private static string? OptionName(string argument)
    {
        int equals = argument.IndexOf('=');
        string name = equals < 0 ? "" : argument.Substring(0, equals).Trim();
        return name.Length > 0 && name.All(static c => char.IsLetterOrDigit(c) || c == '_') ? name : null;
    }

    // A bare word, or one string.
    private static bool IsOptionValue(string argument)
    {
        string value = argument.Substring(argument.IndexOf('=') + 1).Trim();
        return value.Length > 0 && (Quoting.KindOf(value[0]) != QuoteKind.None ? FirstWordLength(value) == value.Length : value.All(static c => char.IsLetterOrDigit(c) || c == '_'));
    }

    private static string FirstWord(string argument) => Quoting.Unquote(argument.Substring(0, FirstWordLength(argument)));

    private static string AfterFirstWord(string argument) => argument.Substring(FirstWordLength(argument)).Trim();

    private static int FirstWordLength(string argument)
    {
        if (argument.Length == 0 || Quoting.KindOf(argument[0]) == QuoteKind.None)
        {
            int space = argument.IndexOfAny([' ', '\t', '\n', '\r']);
            return space < 0 ? argument.Length : space;
        }

        char quote = argument[0] == '[' ? ']' : argument[0];
        int close = argument.IndexOf(quote, 1);
        while (quote != ']' && close >= 0 && close + 1 < argument.Length && argument[close + 1] == quote)
        {
            close = argument.IndexOf(quote, Math.Min(close + 2, argument.Length));
        }

        return close < 0 ? argument.Length : Math.Min(close + 1, argument.Length);
    }
}
