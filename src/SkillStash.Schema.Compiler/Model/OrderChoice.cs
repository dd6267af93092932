namespace SkillStash.Schema.Compiler.Model;

/// <summary>A parameter of a named query that chooses its order: <c>ORDER BY CASE :order WHEN 'name' THEN name END</c>.</summary>
/// <param name="Parameter">Its place among the parameters. It is not bound.</param>
/// <param name="Bound">How many values the query's own statement takes.</param>
/// <param name="Variants">The statement of each value. Without one, it is the query's own.</param>
public sealed record OrderChoice(int Parameter, int Bound, EquatableArray<OrderVariant> Variants);

/// <summary>A query in one of its orders.</summary>
/// <param name="Value">The text that stands for the order.</param>
/// <param name="Sql">The SQL; of a page, the first one.</param>
/// <param name="Page">How the pages behind the first are read; null for other kinds.</param>
/// <param name="Bound">How many of the query's parameters it takes values of.</param>
public sealed record OrderVariant(string Value, string Sql, PageModel? Page, int Bound);
