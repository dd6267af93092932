using System;

namespace SkillStash.Schema.Migrations.Tests.Walking;

/// <summary>A column of a random schema.</summary>
internal sealed record WalkColumn(string Name, string Type)
{
    public bool NotNull { get; init; }

    public string? Default { get; init; }

    public string? Collation { get; init; }

    public bool Unique { get; init; }

    /// <summary>A condition over <c>{0}</c>, the column's name.</summary>
    public string? Check { get; init; }

    /// <summary>STORED or VIRTUAL of a generated column.</summary>
    public string? Generated { get; init; }

    /// <summary>The parent of a foreign key.</summary>
    public string? Parent { get; init; }

    public string Action { get; init; } = "";

    /// <param name="keyType">The type of a table's key: a foreign key has it too, as SQLite compares values of other types in odd ways.</param>
    public string Sql(Func<string, string> keyType)
    {
        string name = "\"" + Name + "\"";
        return name + " " + (Parent is null ? Type : keyType(Parent))
            + (NotNull ? " NOT NULL" : "")
            + (Default is null ? "" : " DEFAULT " + Default)
            + (Collation is null ? "" : " COLLATE " + Collation)
            + (Unique ? " UNIQUE" : "")
            + (Check is null ? "" : " CHECK (" + string.Format(Check, name) + ")")
            + (Generated is null ? "" : $" AS (7 + 1) {Generated}")
            + (Parent is null ? "" : $" REFERENCES \"{Parent}\"{Action}");
    }
}
