using System.Collections.Generic;
using System.Linq;
using SkillStash.Schema.Compiler.Model;
using SkillStash.Schema.Compiler.Syntax;

namespace SkillStash.Schema.Compiler.Catalog;

/// <summary>Remembers the catalogue at BEGIN and SAVEPOINT, for ROLLBACK undoes DDL too (lang_transaction, lang_savepoint).</summary>
internal sealed class TransactionLog
{
    private readonly List<(string? Name, SchemaCatalog Catalog)> _marks = [];

    /// <summary>The catalogues that ROLLBACK can return to.</summary>
    public IEnumerable<SchemaCatalog> Remembered => _marks.Select(static mark => mark.Catalog);

    /// <summary>Whether a transaction is open.</summary>
    public bool IsOpen => _marks.Count > 0;

    /// <summary>The catalogue after a statement of transaction control.</summary>
    public SchemaCatalog After(StatementSyntax statement, SchemaCatalog current)
    {
        switch (statement)
        {
            case BeginSyntax when _marks.Count == 0:
                _marks.Add((null, current.Copy()));
                break;
            case SavepointSyntax savepoint:
                _marks.Add((savepoint.Name.Name, current.Copy()));
                break;
            case CommitSyntax:
                _marks.Clear();
                break;
            case ReleaseSyntax release when Find(release.Name.Name) is >= 0 and var released:
                _marks.RemoveRange(released, _marks.Count - released);
                break;
            case RollbackSyntax { Savepoint: { } name } when Find(name.Name) is >= 0 and var mark:
                _marks.RemoveRange(mark + 1, _marks.Count - mark - 1);
                return _marks[mark].Catalog.Copy();
            case RollbackSyntax { Savepoint: null } when _marks.Count > 0:
                SchemaCatalog first = _marks[0].Catalog;
                _marks.Clear();
                return first;
        }

        return current;
    }

    private int Find(string name) => _marks.FindLastIndex(mark => SqlNames.Same(mark.Name, name));
}
