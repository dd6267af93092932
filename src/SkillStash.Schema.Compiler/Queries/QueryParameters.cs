using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using SkillStash.Schema.Compiler.Binding.Queries;
using SkillStash.Schema.Compiler.Model;
using SkillStash.Schema.Compiler.Syntax;

namespace SkillStash.Schema.Compiler.Queries;

/// <summary>The parameters of a statement, numbered as SQLite does: by their first place, a name always the same (lang_expr, section 3).</summary>
internal sealed class QueryParameters
{
    private readonly HashSet<int> _compared;

    private QueryParameters(IReadOnlyList<IReadOnlyList<ParameterSyntax>> uses, HashSet<int> compared)
    {
        Uses = uses;
        _compared = compared;
        Numbers = uses.SelectMany(static (places, i) => places.Select(place => (place.Span.Start, Number: i + 1)))
            .ToDictionary(static pair => pair.Start, static pair => pair.Number);
    }

    /// <summary>The places of each parameter, in the order in which they are bound.</summary>
    public IReadOnlyList<IReadOnlyList<ParameterSyntax>> Uses { get; }

    /// <summary>The number of each, from 1, by the place where it is written.</summary>
    public IReadOnlyDictionary<int, int> Numbers { get; }

    public static QueryParameters Of(StatementNodes nodes)
    {
        var numbers = new SortedDictionary<int, List<ParameterSyntax>>();
        var named = new Dictionary<string, int>();
        int last = 0;
        foreach (ParameterSyntax parameter in nodes.Of<ParameterSyntax>().OrderBy(static each => each.Span.Start))
        {
            int number = parameter.Text.Length > 1 && parameter.Text[0] == '?'
                ? int.Parse(parameter.Text.Substring(1), CultureInfo.InvariantCulture)
                : parameter.Text != "?" && named.TryGetValue(parameter.Text, out int known) ? known
                : last + 1;
            named[parameter.Text] = number;
            last = number > last ? number : last;
            if (!numbers.TryGetValue(number, out List<ParameterSyntax>? places))
            {
                numbers.Add(number, places = []);
            }

            places.Add(parameter);
        }

        // A number that nothing has is left out.
        return new QueryParameters(numbers.Values.ToArray(), ComparedParameters.Of(nodes));
    }

    /// <summary>The others, numbered anew.</summary>
    /// <param name="text">The parameter that is left out.</param>
    public QueryParameters Without(string text) => new(Uses.Where(places => places[0].Text != text).ToArray(), _compared);

    /// <summary>The parameters with what they meet.</summary>
    /// <param name="log">What they meet.</param>
    /// <param name="orders">The orders that one of them chooses among; null for none.</param>
    public EquatableArray<ParameterModel> Models(ParameterLog log, OrderCases? orders)
    {
        var taken = new HashSet<string>(SqlNames.Comparer);
        ParameterModel[] models = Uses.Select((places, i) => Model(places, log.UsesOf(i + 1), taken, i + 1) is var model && places[0].Text == orders?.Parameter
            ? model with { IsChoice = true, IsNullable = true, IsOptional = true, Type = new ColumnType(ColumnKind.Enum) { EnumValues = orders.Values.ToEquatableArray() }, TypeSource = null }
            : model).ToArray();
        int required = models.Length - models.Reverse().TakeWhile(static model => model.IsOptional).Count();
        return models.Select((model, i) => model with { IsOptional = i >= required }).ToEquatableArray();
    }

    /// <summary>What is known of each after the statement has been bound.</summary>
    public IReadOnlyDictionary<int, ExpressionFacts> Facts(ParameterLog log) =>
        Enumerable.Range(1, Uses.Count).ToDictionary(static number => number, number => FactsOf(Uses[number - 1], log.UsesOf(number)));

    private static ExpressionFacts FactsOf(IReadOnlyList<ParameterSyntax> places, ParameterUses uses)
    {
        ExpressionFacts facts = uses.Facts;
        return facts with { IsNullable = facts.IsNullable || places.Any(static place => place.Macro == ParameterMacro.Nullable) };
    }

    // What is only compared finds nothing for NULL, which nobody wants to leave out.
    private static bool MeansNull(IReadOnlyList<ParameterSyntax> places, ParameterUses uses) =>
        uses.AllowsNull || uses.StoredIn is not null || places.Any(static place => place.Macro == ParameterMacro.Nullable);

    private ParameterModel Model(IReadOnlyList<ParameterSyntax> places, ParameterUses uses, HashSet<string> taken, int number)
    {
        ExpressionFacts facts = FactsOf(places, uses);
        string text = places.Select(static place => place.Text).FirstOrDefault(static text => text.Length > 1) ?? "?";
        string sqlName = text.Substring(1);
        bool isNamed = sqlName.Length > 0 && text[0] != '?';
        string wanted = isNamed ? sqlName : uses.Name ?? "p" + number.ToString(CultureInfo.InvariantCulture);
        string name = wanted;
        for (int suffix = 2; !taken.Add(name); suffix++)
        {
            name = wanted + "_" + suffix.ToString(CultureInfo.InvariantCulture);
        }

        return new ParameterModel(name)
        {
            SqlName = sqlName,
            Type = facts.Type,
            TypeSource = facts.TypeSource,
            IsNullable = facts.IsNullable,
            IsOptional = facts.IsNullable && MeansNull(places, uses),
            StoredIn = uses.StoredIn,
            IsFinelyCompared = facts.Type.HasFinerValues && !uses.IsList && places.All(place => _compared.Contains(place.Span.Start)),
            IsList = uses.IsList,
        };
    }
}
