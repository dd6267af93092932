using System.Globalization;
using SkillStash.Schema.Compiler.Model;
using SkillStash.Schema.Compiler.Syntax;

namespace SkillStash.Schema.Compiler.Binding.Schema;

/// <summary>The settings of a connection that change what DDL does.</summary>
internal sealed class ConnectionSettings
{
    /// <summary>Whether RENAME TO leaves views and triggers alone, and nobody asks whether they are right (PRAGMA legacy_alter_table).</summary>
    public bool LegacyAlterTable { get; private set; }

    /// <summary>Whether foreign keys are enforced; RENAME TO then rewrites them in any case (PRAGMA foreign_keys).</summary>
    public bool ForeignKeys { get; private set; } = true;

    /// <summary>Takes note of a PRAGMA; those that do not matter here are ignored.</summary>
    /// <param name="pragma">The statement.</param>
    /// <param name="isInTransaction">Whether a transaction is open: foreign_keys then does nothing.</param>
    public void Apply(PragmaSyntax pragma, bool isInTransaction)
    {
        if (pragma.Value is not { } value)
        {
            return;
        }

        if (SqlNames.Same(pragma.Name.Name, "legacy_alter_table"))
        {
            LegacyAlterTable = IsOn(value.Text);
        }
        else if (SqlNames.Same(pragma.Name.Name, "foreign_keys") && !isInTransaction)
        {
            ForeignKeys = IsOn(value.Text);
        }
    }

    // What is neither a word for on nor a number is off.
    private static bool IsOn(string value) => value.ToLowerInvariant() is "on" or "yes" or "true"
        || (int.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out int number) && number != 0);
}
