using System.Collections.Generic;
using System.Linq;

namespace SkillStash.Schema.Compiler.Emit.CSharp;

/// <summary>Gives a record with byte arrays the equality of their content: a record alone would compare the references.</summary>
internal static class BlobEqualityEmitter
{
    // Qualified, because a column may be called blob.
    private const string Content = "global::SkillStash.Schema.Blob";

    public static void Emit(CodeWriter writer, string type, IReadOnlyList<(string Property, bool IsBytes)> columns)
    {
        if (!columns.Any(column => column.IsBytes))
        {
            return;
        }

        writer.Line();
        DocComment.Summary(writer, "Whether all values are equal, byte arrays by their content.");
        writer.Indent($"public bool Equals({type}? other) =>").Line("other is not null");
        for (int i = 0; i < columns.Count; i++)
        {
            writer.Line($"&& {Equal(columns[i])}{(i + 1 < columns.Count ? "" : ";")}");
        }

        writer.Unindent();
        writer.Line();
        writer.Line("/// <inheritdoc/>");
        writer.Open("public override int GetHashCode()");
        writer.Line("var hash = new HashCode();");
        foreach ((string Property, bool IsBytes) column in columns)
        {
            writer.Line(column.IsBytes
                ? $"hash.AddBytes({column.Property});"
                : $"hash.Add({column.Property});");
        }

        writer.Line("return hash.ToHashCode();").Close();
    }

    private static string Equal((string Property, bool IsBytes) column) => column.IsBytes
        ? $"{Content}.Equals({column.Property}, other.{column.Property})"
        : $"{column.Property} == other.{column.Property}";
}
