using SkillStash.Schema.Compiler.Text;

namespace SkillStash.Schema.Compiler.Syntax;

/// <summary>Statements by kind, and those that change no schema.</summary>
public sealed partial class SyntaxPrinter
{
    private void WriteStatement(StatementSyntax statement)
    {
        switch (statement)
        {
            case CreateTableSyntax table:
                WriteCreateTable(table);
                break;
            case CreateIndexSyntax index:
                WriteCreateIndex(index);
                break;
            case CreateViewSyntax view:
                WriteCreateView(view);
                break;
            case CreateTriggerSyntax trigger:
                WriteCreateTrigger(trigger);
                break;
            case CreateVirtualTableSyntax virtualTable:
                WriteCreateVirtualTable(virtualTable);
                break;
            case AlterTableSyntax alter:
                WriteAlterTable(alter);
                break;
            case DropSyntax drop:
                Write("DROP " + drop.Kind.ToString().ToUpperInvariant() + (drop.IfExists ? " IF EXISTS " : " "));
                WriteQualifiedName(drop.Name);
                break;
            case SelectSyntax select:
                WriteSelect(select);
                break;
            case InsertSyntax insert:
                WriteInsert(insert);
                break;
            case UpdateSyntax update:
                WriteUpdate(update);
                break;
            case DeleteSyntax delete:
                WriteDelete(delete);
                break;
            default:
                WriteUtility(statement);
                break;
        }
    }

    private void WriteUtility(StatementSyntax statement)
    {
        switch (statement)
        {
            case ExplainSyntax explain:
                Write(explain.QueryPlan ? "EXPLAIN QUERY PLAN " : "EXPLAIN ");
                WriteStatement(explain.Statement);
                break;
            case PragmaSyntax pragma:
                WritePragma(pragma);
                break;
            case BeginSyntax begin:
                Write("BEGIN");
                WriteIf(begin.Mode != TransactionMode.Unspecified, " " + begin.Mode.ToString().ToUpperInvariant());
                break;
            case CommitSyntax:
                Write("COMMIT");
                break;
            case RollbackSyntax rollback:
                Write("ROLLBACK");
                WriteNameAfter(" TO ", rollback.Savepoint);
                break;
            case SavepointSyntax savepoint:
                WriteNameAfter("SAVEPOINT ", savepoint.Name);
                break;
            case ReleaseSyntax release:
                WriteNameAfter("RELEASE SAVEPOINT ", release.Name);
                break;
            case AttachSyntax attach:
                WriteExpressionAfter("ATTACH DATABASE ", attach.File);
                WriteExpressionAfter(" AS ", attach.Schema);
                WriteExpressionAfter(" KEY ", attach.Key);
                break;
            case DetachSyntax detach:
                WriteExpressionAfter("DETACH DATABASE ", detach.Schema);
                break;
            case VacuumSyntax vacuum:
                Write("VACUUM");
                WriteNameAfter(" ", vacuum.Schema);
                WriteExpressionAfter(" INTO ", vacuum.Into);
                break;
            case AnalyzeSyntax analyze:
                WriteMaintenance("ANALYZE", analyze.Name);
                break;
            case ReindexSyntax reindex:
                WriteMaintenance("REINDEX", reindex.Name);
                break;
        }
    }

    private void WriteMaintenance(string verb, QualifiedNameSyntax? name)
    {
        Write(verb);
        if (name != null)
        {
            Write(" ");
            WriteQualifiedName(name);
        }
    }

    private void WritePragma(PragmaSyntax pragma)
    {
        Write("PRAGMA ");
        WriteQualifiedName(pragma.Name);
        if (pragma.Value is not { } value)
        {
            return;
        }

        Write(pragma.IsCall ? "(" : " = ");
        Write(value.IsName && !IsPlainPragmaWord(value.Text) ? SqlQuote.Name(value.Text) : value.Text);
        WriteIf(pragma.IsCall, ")");
    }

    /// <summary>ON, DELETE and DEFAULT are values of a PRAGMA although they are reserved.</summary>
    private static bool IsPlainPragmaWord(string text)
    {
        if (text.Length == 0 || !IsWord(text))
        {
            return false;
        }

        TokenKind kind = Keywords.Find(text, 0, text.Length);
        return kind is TokenKind.On or TokenKind.Delete or TokenKind.Default || kind.IsName();
    }

    private static bool IsWord(string text)
    {
        for (int i = 0; i < text.Length; i++)
        {
            if (i == 0 ? !CharClass.IsNameStart(text[i]) : !CharClass.IsNamePart(text[i]))
            {
                return false;
            }
        }

        return true;
    }
}
