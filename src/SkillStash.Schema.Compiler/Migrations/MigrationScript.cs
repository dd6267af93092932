using System.Collections.Generic;
using System.Linq;
using System.Text;
using SkillStash.Schema.Compiler.Naming;

namespace SkillStash.Schema.Compiler.Migrations;

/// <summary>Writes a plan as the text of a migration file: each step under a comment, lines ending in <c>\n</c>.</summary>
public static class MigrationScript
{
    private const int LineLength = 120;

    /// <summary>The text. D1 runs a file as one transaction, so that there is no BEGIN and no COMMIT.</summary>
    /// <param name="title">What the migration is for.</param>
    /// <param name="plan">The plan.</param>
    public static string Write(string title, MigrationPlan plan)
    {
        var text = new StringBuilder();
        Comment(text, title);
        foreach (MigrationFinding finding in plan.Findings.Where(static finding => finding.Rule != MigrationRules.PossibleRename))
        {
            Comment(text, $"{finding.Rule.Id}: {finding.Message}");
        }

        foreach (MigrationStep step in plan.Steps)
        {
            text.Append('\n');
            Comment(text, step.Comment);
            foreach (string statement in step.Statements)
            {
                text.Append(statement).Append(";\n");
            }
        }

        return text.ToString();
    }

    /// <summary>A comment ends with its line, so that no name may bring a line end of its own.</summary>
    private static void Comment(StringBuilder text, string words)
    {
        foreach (string line in Wrap(Unseen.Replace(Unseen.UnifyLines(words).Replace('\n', ' ').Replace('\t', ' '))))
        {
            text.Append("-- ").Append(line).Append('\n');
        }
    }

    private static IEnumerable<string> Wrap(string words)
    {
        var line = new StringBuilder();
        foreach (string word in words.Split(' '))
        {
            if (line.Length > 0 && line.Length + word.Length >= LineLength)
            {
                yield return line.ToString();
                line.Clear();
            }

            line.Append(line.Length > 0 ? " " : "").Append(word);
        }

        yield return line.ToString();
    }
}
