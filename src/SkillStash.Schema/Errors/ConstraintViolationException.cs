using System.Collections.Generic;
using Microsoft.Data.Sqlite;
using SQLitePCL;

namespace SkillStash.Schema;

/// <summary>A constraint failed, and nothing was written.</summary>
/// <remarks>
/// A constraint that is checked at COMMIT only (DEFERRABLE INITIALLY DEFERRED) fails in <see cref="SqliteTransaction.Commit"/>, which
/// throws a plain <see cref="SqliteException"/>.
/// </remarks>
public sealed class ConstraintViolationException : SqliteException
{
    internal ConstraintViolationException(ConstraintFacts facts, string message, int extendedErrorCode)
        : base(message, raw.SQLITE_CONSTRAINT, extendedErrorCode)
    {
        Kind = facts.Kind;
        Constraint = facts.Constraint;
        Table = facts.Table;
        Columns = facts.Columns;
    }

    /// <summary>What kind of constraint failed.</summary>
    public ConstraintKind Kind { get; }

    /// <summary>The constraint's name, or its text when it has no name; the message of a trigger.</summary>
    public string Constraint { get; }

    /// <summary>The table that has the constraint: for a foreign key the one that refers to the other. Empty when it cannot be told.</summary>
    public string Table { get; }

    /// <summary>The columns of the constraint; for a CHECK those it mentions. Empty when they cannot be told.</summary>
    public IReadOnlyList<string> Columns { get; }
}
