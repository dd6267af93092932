using System;
using System.Text;
using SkillStash.Schema.Compiler.Naming;

namespace SkillStash.Schema.Compiler.Emit.Docs.Markdown;

/// <summary>Turns SQL names into words that Mermaid takes for nothing else. The reference beneath the diagram has the names themselves.</summary>
internal sealed class MermaidNames
{
    // Words of Mermaid's grammar for entity-relationship diagrams.
    private static readonly string[] Reserved =
    [
        "erDiagram", "title", "accTitle", "accDescr", "direction", "style", "class", "classDef", "click", "subgraph", "end",
        "one", "only", "zero", "many", "or", "more", "to", "optionally", "u", "o", "md", "TB", "BT", "RL", "LR",
    ];

    private readonly NameScope _entities = new(Reserved, StringComparer.OrdinalIgnoreCase);

    /// <summary>A name for a table that no other table of the diagram has.</summary>
    public string Entity(string name) => _entities.Take(Word(name));

    /// <summary>A word of ASCII letters, digits and underscores that begins with a letter.</summary>
    public static string Word(string name)
    {
        var word = new StringBuilder(name.Length);
        foreach (char c in name)
        {
            word.Append(c is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z') or (>= '0' and <= '9') ? c : '_');
        }

        return word.Length > 0 && char.IsLetter(word[0]) ? word.ToString() : "x" + word;
    }
}
