using System.Collections.Generic;

namespace SkillStash.Schema.Compiler.Emit.Docs.Facts;

/// <summary>A sentence, or a part of one, put together piece by piece.</summary>
internal sealed class Phrase
{
    private readonly List<Inline> _pieces = [];

    /// <summary>The pieces in order.</summary>
    public IReadOnlyList<Inline> Pieces => _pieces;

    /// <summary>Adds words.</summary>
    public Phrase Say(string words)
    {
        _pieces.Add(new Inline.Words(words));
        return this;
    }

    /// <summary>Adds a name, a value or SQL.</summary>
    public Phrase Code(string text)
    {
        _pieces.Add(new Inline.Code(text));
        return this;
    }

    /// <summary>Adds names or values parted by commas.</summary>
    public Phrase Codes(IEnumerable<string> texts)
    {
        bool isFirst = true;
        foreach (string text in texts)
        {
            if (!isFirst)
            {
                Say(", ");
            }

            Code(text);
            isFirst = false;
        }

        return this;
    }

    /// <summary>Adds a statement of SQL, which ends the sentence.</summary>
    public Phrase Block(string sql)
    {
        _pieces.Add(new Inline.Block(sql));
        return this;
    }

    /// <summary>Adds the name of a table or view of this reference.</summary>
    public Phrase Link(string relation)
    {
        _pieces.Add(new Inline.Link(relation, DocsAnchor.OfRelation(relation)));
        return this;
    }
}
