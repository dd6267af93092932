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

    /// <summary>Whether the statement asks whether it is NULL.</summary>
    public bool AllowsNull { get; set; }

    /// <summary>Whether it is a list of values.</summary>
    public bool IsList { get; set; }

    /// <summary>A name for it, taken from what it meets; null where there is none.</summary>
    public string? Name { get; private set; }

    /// <summary>Notes that the parameter stands where a value of these facts does.</summary>
    public void Meet(ExpressionFacts facts, string? name = null)
    {
        Name ??= name ?? facts.Source?.Column;
        _met.Add(facts);
    }

    /// <summary>The type and nullability that follow.</summary>
    public ExpressionFacts Facts
    {
        get
        {
            ExpressionFacts[] typed = _met.Where(static met => met.Type.Kind != ColumnKind.Any).ToArray();
            bool isNullable = AllowsNull || (_met.Count == 0 && !IsList) || (_met.Count > 0 && _met.TrueForAll(static met => met.IsNullable));
            return typed.Length == 0
                ? ExpressionFacts.Unknown with { IsNullable = isNullable }
                : new ExpressionFacts
                {
                    Type = TypeUnion.Of(typed.Select(static met => met with { Literal = null })),
                    TypeSource = TypeUnion.SourceOf(typed),
                    IsNullable = isNullable,
                };
        }
    }
}
