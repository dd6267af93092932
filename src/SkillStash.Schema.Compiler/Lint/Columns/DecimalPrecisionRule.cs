using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using SkillStash.Schema.Compiler.Model;

namespace SkillStash.Schema.Compiler.Lint.Columns;

/// <summary>Finds decimals of more digits than SQLite keeps: NUMERIC affinity makes floating-point numbers of them (datatype3, section 3).</summary>
internal sealed class DecimalPrecisionRule : ISchemaRule
{
    private const int KeptDigits = 15;

    public IEnumerable<SchemaFinding> Check(SchemaModel schema) =>
        from table in schema.Tables
        where table is { Module: null, Strict: false }
        from column in table.Columns
        where column is { Type.Kind: ColumnKind.Decimal, Affinity: Affinity.Numeric or Affinity.Real } && LosesDigits(column.DeclaredType)
        select new SchemaFinding.OfTable(table.Name, column.Name, LintMessages.DecimalPrecision(column.Name, column.DeclaredType));

    // Of (precision, scale); without a scale the number is an integer, which keeps 18 digits.
    private static bool LosesDigits(string type)
    {
        string[] numbers = type.Substring(type.IndexOf('(') + 1).TrimEnd(' ', ')').Split(',');
        return numbers.Length == 2
            && int.TryParse(numbers[0].Trim(), NumberStyles.None, CultureInfo.InvariantCulture, out int precision)
            && int.TryParse(numbers[1].Trim(), NumberStyles.None, CultureInfo.InvariantCulture, out int scale)
            && precision > KeptDigits && scale > 0;
    }
}
