using System;
using SkillStash.Schema.Compiler.Model;

namespace SkillStash.Schema.Compiler.Catalog.Typing;

/// <summary>The affinity of a declared type: five rules, the first that fits (datatype3, section 3.1).</summary>
internal static class Affinities
{
    public static Affinity Of(string declaredType)
    {
        string type = SqlNames.Lower(declaredType);
        if (Has(type, "int"))
        {
            return Affinity.Integer;
        }

        if (Has(type, "char") || Has(type, "clob") || Has(type, "text"))
        {
            return Affinity.Text;
        }

        if (type.Length == 0 || Has(type, "blob"))
        {
            return Affinity.Blob;
        }

        return Has(type, "real") || Has(type, "floa") || Has(type, "doub") ? Affinity.Real : Affinity.Numeric;
    }

    /// <summary>The affinity of a type that is written out: an empty one, as in <c>CAST(x AS "")</c>, fits no rule but the last.</summary>
    public static Affinity OfWritten(string type) => type.Length == 0 ? Affinity.Numeric : Of(type);

    private static bool Has(string type, string part) => type.IndexOf(part, StringComparison.Ordinal) >= 0;
}
