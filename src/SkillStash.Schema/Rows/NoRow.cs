using System;

namespace SkillStash.Schema;

/// <summary>The row of a statement that returns none.</summary>
public sealed class NoRow : IRow<NoRow>
{
    private NoRow()
    {
    }

    static string IRow<NoRow>.Columns => "";

    static NoRow IRow<NoRow>.Read<TReader>(ref TReader row) => throw new InvalidOperationException("The statement returns no rows.");

    void IRow<NoRow>.Write<TWriter>(ref TWriter row)
    {
    }
}
