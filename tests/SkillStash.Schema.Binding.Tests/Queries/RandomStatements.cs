using System;
using System.Collections.Generic;
using System.Linq;
using System.Text.RegularExpressions;
using SkillStash.Schema.Compiler;
using SkillStash.Schema.Compiler.Syntax;
using SkillStash.Schema.Compiler.Text;

namespace SkillStash.Schema.Binding.Tests.Queries;

/// <summary>
/// Makes statements of the parts of others: each part takes the place of one of its kind, or is put into something larger. What SQLite accepts is
/// changed further, so that a statement that is refused has one mistake most of the time.
/// </summary>
internal sealed class RandomStatements
{
    private const int MostSteps = 12;
    private const int MostCharacters = 500;

    /// <summary>Words that stand for one another.</summary>
    private static readonly string[][] Words =
    [
        ["JOIN", "LEFT JOIN", "RIGHT JOIN", "FULL JOIN", "NATURAL JOIN", "NATURAL RIGHT JOIN", "CROSS JOIN", "INNER JOIN"],
        ["UNION ALL", "UNION", "EXCEPT", "INTERSECT"],
        ["SELECT", "SELECT DISTINCT"],
        ["ORDER BY", "PARTITION BY"],
        ["WHERE", "HAVING", "GROUP BY", "ORDER BY", "LIMIT"],
        ["ROWS", "RANGE", "GROUPS"],
        ["INSERT INTO", "REPLACE INTO", "INSERT OR IGNORE INTO"],
        ["=", "<", "||", "+", "IS", "AND", "LIKE", "IS NOT", "->", "IN"],
        ["max(", "count(", "lower(", "sum(", "row_number(", "coalesce(", "group_concat(", "count(DISTINCT ", "iif("],
    ];

    /// <summary>What a part can be put into, where <c>{}</c> is.</summary>
    private static readonly Dictionary<Type, string[]> Wrappings = new()
    {
        [typeof(ExpressionSyntax)] =
        [
            "({})", "(SELECT {})", "{} COLLATE NOCASE", "({}, 1)", "max({})", "sum({}) OVER ()", "sum({}) FILTER (WHERE {})", "likely({})", "{} IS NULL", "NOT {}",
            "{} IN (SELECT id FROM posts)", "EXISTS (SELECT {})", "CASE {} WHEN 1 THEN 2 END", "{} BETWEEN 1 AND 2", "CAST({} AS TEXT)",
            "row_number() OVER (ORDER BY {})", "(SELECT max({}) FROM tags)", "({}) = (1, 2)", "count({})",
        ],
        [typeof(SelectSyntax)] = ["SELECT * FROM ({})", "WITH y AS ({}) SELECT * FROM y", "{} UNION ALL {}", "SELECT y.* FROM ({}) y JOIN users", "SELECT ({})"],
        [typeof(TableSourceSyntax)] = ["({})", "({} JOIN tags)", "(SELECT * FROM {})", "{} JOIN slots", "{} NATURAL JOIN posts", "{} LEFT JOIN users USING (id)"],
        [typeof(ResultColumnSyntax)] = ["{}, *", "{}, {}", "{}, 1 AS n"],
        [typeof(OrderingTermSyntax)] = ["{}, 1", "{}, name"],
    };

    private static readonly (Regex Word, string[] Group)[] Replaceable =
        Words.SelectMany(static group => group.Select(word => (new Regex(Pattern(word)), group))).ToArray();

    private readonly Random _random;
    private readonly (string Text, SyntaxNode[] Places)[] _seeds;
    private readonly Dictionary<Type, string[]> _parts;
    private (string Text, SyntaxNode[] Places) _current;
    private int _steps;

    public RandomStatements(IEnumerable<string> seeds, int seed)
    {
        _random = new Random(seed);
        _seeds = seeds.Select(static statement => (statement, PlacesOf(statement))).Where(static each => each.Item2.Length > 0).ToArray();
        _parts = _seeds.SelectMany(static each => each.Places.Select(place => (Kind: KindOf(place)!, Text: TextOf(each.Text, place))))
            .GroupBy(static part => part.Kind, static part => part.Text).ToDictionary(static group => group.Key, static group => group.Distinct().ToArray());
    }

    /// <summary>The next statement.</summary>
    public string Next()
    {
        if (_steps == 0)
        {
            _current = Pick(_seeds);
        }

        _steps = (_steps + 1) % MostSteps;
        if (_random.Next(6) == 0)
        {
            return ExchangeWord(_current.Text);
        }

        SyntaxNode place = Pick(_current.Places);
        Type kind = KindOf(place)!;
        string part = Wrappings.TryGetValue(kind, out string[]? wrappings) && _random.Next(4) == 0
            ? Pick(wrappings).Replace("{}", TextOf(_current.Text, place))
            : Pick(_parts[kind]);
        return _current.Text[..place.Span.Start] + part + _current.Text[place.Span.End..];
    }

    /// <summary>Goes on from a statement that has been accepted.</summary>
    public void Keep(string statement)
    {
        if (statement.Length <= MostCharacters && PlacesOf(statement) is { Length: > 0 } places)
        {
            _current = (statement, places);
        }
    }

    private string ExchangeWord(string statement)
    {
        (Match Place, string[] Group)[] places = Replaceable.SelectMany(each => each.Word.Matches(statement).Select(place => (place, each.Group))).ToArray();
        if (places.Length == 0)
        {
            return statement;
        }

        (Match place, string[] group) = Pick(places);
        return statement[..place.Index] + Pick(group) + statement[(place.Index + place.Length)..];
    }

    private T Pick<T>(IReadOnlyList<T> items) => items[_random.Next(items.Count)];

    private static string Pattern(string word) => char.IsLetter(word[0]) ? @"\b" + Regex.Escape(word) : @"(?<=\s)" + Regex.Escape(word) + @"(?=\s)";

    private static string TextOf(string statement, SyntaxNode place) => statement[place.Span.Start..place.Span.End];

    /// <summary>What can be exchanged in a statement; nothing where it is no query.</summary>
    private static SyntaxNode[] PlacesOf(string statement) =>
        SchemaCompiler.Parse(new SourceText(statement)) is { Errors.Count: 0, Script.Statements: [var only] }
            && only is SelectSyntax or InsertSyntax or UpdateSyntax or DeleteSyntax
            ? only.DescendantsAndSelf().Where(static node => node.Span.Length > 0 && KindOf(node) is not null).ToArray()
            : [];

    /// <summary>What a part can be exchanged for; null where it is not exchanged.</summary>
    private static Type? KindOf(SyntaxNode node) => node switch
    {
        ExpressionSyntax => typeof(ExpressionSyntax),
        ResultColumnSyntax => typeof(ResultColumnSyntax),
        TableSourceSyntax => typeof(TableSourceSyntax),
        SelectTermSyntax => typeof(SelectTermSyntax),
        SelectSyntax or FromItemSyntax or IdentifierSyntax or QualifiedNameSyntax or OrderingTermSyntax or WindowSyntax or OverClauseSyntax or FrameSyntax
            or CommonTableExpressionSyntax or FromClauseSyntax or UpsertClauseSyntax or AssignmentSyntax or LimitClauseSyntax or IndexedColumnSyntax => node.GetType(),
        _ => null,
    };
}
