using System.Collections.Generic;
using System.Linq;
using SkillStash.Schema.Compiler.Model;
using SkillStash.Schema.Compiler.Syntax;

namespace SkillStash.Schema.Compiler.Binding.Queries;

/// <summary>What the parameters of a statement meet: that gives them their types.</summary>
/// <param name="numbers">The number of each parameter, by the place where it is written.</param>
internal sealed class ParameterLog(IReadOnlyDictionary<int, int> numbers)
{
    private readonly Dictionary<int, ParameterUses> _uses = [];

    /// <summary>What is known of each parameter, by its number: when a statement is bound for the second time.</summary>
    public IReadOnlyDictionary<int, ExpressionFacts> Known { get; init; } = new Dictionary<int, ExpressionFacts>();

    /// <summary>The facts of a parameter as an expression.</summary>
    public ExpressionFacts FactsOf(ParameterSyntax parameter) =>
        (Known.TryGetValue(numbers[parameter.Span.Start], out ExpressionFacts? known) ? known : ExpressionFacts.Unknown) with { Parameter = parameter };

    /// <summary>What a parameter has met.</summary>
    public ParameterUses UsesOf(int number)
    {
        if (!_uses.TryGetValue(number, out ParameterUses? uses))
        {
            _uses.Add(number, uses = new ParameterUses());
        }

        return uses;
    }

    /// <summary>What a parameter has met.</summary>
    public ParameterUses UsesOf(ParameterSyntax parameter) => UsesOf(numbers[parameter.Span.Start]);
}

/// <summary>The uses of a parameter.</summary>
internal sealed class ParameterUses
{
    private readonly List<ExpressionFacts> _met = [];
    private readonly List<ExpressionFacts> _stored = [];
    private readonly List<ExpressionFacts> _elements = [];

    /// <summary>Whether the statement asks whether it is NULL.</summary>
    public bool AllowsNull { get; set; }

    /// <summary>Whether it is a list of values.</summary>
    public bool IsList => _elements.Count > 0;

    /// <summary>A name for it, taken from what it meets; null where there is none.</summary>
    public string? Name { get; private set; }

    /// <summary>Notes that the parameter stands where a value of these facts does.</summary>
    public void Meet(ExpressionFacts facts, string? name = null)
    {
        Name ??= name ?? facts.Source?.Column;
        _met.Add(facts);
    }

    /// <summary>Notes that the parameter is stored in a column.</summary>
    public void Store(ExpressionFacts column, string? name)
    {
        Meet(column, name);
        StoredIn ??= column.Source?.Column;
        _stored.Add(column);
    }

    /// <summary>The column that it is stored in; null where it is only compared.</summary>
    public string? StoredIn { get; private set; }

    /// <summary>Two uses in which one value would have to be written unlike; null where there are none.</summary>
    public (ExpressionFacts Use, ExpressionFacts Other)? Unlike => Unscaled ?? Unkept;

    // An exact decimal is an integer of units, which is another number beside another column.
    private (ExpressionFacts, ExpressionFacts)? Unscaled
    {
        get
        {
            ExpressionFacts[] declared = _met.Concat(_elements).Where(static use => use.Type.DecimalDigits is not null || ((use.TypeSource ?? use.Source) is not null && use.Type.Kind != ColumnKind.Any)).ToArray();
            ExpressionFacts? scaled = declared.FirstOrDefault(static use => use.Type.DecimalDigits is not null);
            return scaled is not null && declared.FirstOrDefault(use => use.Type.DecimalDigits != scaled.Type.DecimalDigits) is { } other ? (scaled, other) : null;
        }
    }

    private (ExpressionFacts, ExpressionFacts)? Unkept
    {
        get
        {
            if (_stored.Count == 0 || StoredType.Of(_stored) is not null)
            {
                return null;
            }

            // One column of each kind: rows of VALUES store a parameter as often as they are.
            ExpressionFacts[] kinds = _stored.GroupBy(static use => (use.Type, use.Affinity)).Select(static same => same.First()).ToArray();
            IEnumerable<(ExpressionFacts, ExpressionFacts)> pairs = kinds.SelectMany((use, i) => kinds.Skip(i + 1).Select(other => (use, other)));
            return pairs.Where(static pair => StoredType.Of([pair.Item1, pair.Item2]) is null).Append((kinds[0], kinds[kinds.Length - 1])).First();
        }
    }

    /// <summary>Notes that the values of the parameter, which is a list, stand where a value of these facts does.</summary>
    public void MeetElement(ExpressionFacts facts)
    {
        Name ??= facts.Source?.Column;
        _elements.Add(facts with { IsNullable = false });
    }

    /// <summary>The type and nullability that follow; of a list, those of its values.</summary>
    public ExpressionFacts Facts
    {
        get
        {
            IReadOnlyList<ExpressionFacts> met = Decisive(IsList ? _elements : _stored.Count > 0 ? _stored : _met);
            ExpressionFacts[] typed = met.Where(static each => each.Type.Kind != ColumnKind.Any).ToArray();
            bool isNullable = (AllowsNull && !IsList) || met.All(static each => each.IsNullable);
            if (typed.Length == 0)
            {
                return ExpressionFacts.Unknown with { Type = met.Select(static each => each.Type).FirstOrDefault(static type => type.IsNumeric) ?? ExpressionFacts.Unknown.Type, IsNullable = isNullable };
            }

            return !IsList && _stored.Count > 0 && StoredType.Of(typed) is { } stored
                ? new ExpressionFacts { Type = stored, TypeSource = typed.First(each => each.Type with { KeyTable = stored.KeyTable } == stored).TypeSource, IsNullable = isNullable }
                : new ExpressionFacts { Type = TypeUnion.Of(typed.Select(static each => each with { Literal = null })), TypeSource = TypeUnion.SourceOf(typed), IsNullable = isNullable };
        }
    }

    // A column says more than a function, which takes values of many types.
    private static IReadOnlyList<ExpressionFacts> Decisive(IReadOnlyList<ExpressionFacts> met)
    {
        ExpressionFacts[] columns = met.Where(static each => each.TypeSource is not null).ToArray();
        return columns.Length > 0 ? columns : met;
    }
}
