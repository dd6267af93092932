using System.Collections.Generic;

namespace SkillStash.Schema;

/// <summary>Which constraint failed.</summary>
internal sealed record ConstraintFacts(ConstraintKind Kind, string Constraint, string Table, IReadOnlyList<string> Columns);
