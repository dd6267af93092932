namespace SkillStash.Schema.Compiler.Syntax;

/// <summary>Windows.</summary>
public sealed partial class SyntaxPrinter
{
    private void WriteWindowDefinition(WindowDefinitionSyntax definition)
    {
        WriteName(definition.Name);
        Write(" AS ");
        WriteWindow(definition.Window);
    }

    private void WriteOver(OverClauseSyntax? over)
    {
        WriteNameAfter(" OVER ", over?.Name);
        if (over?.Window is { } window)
        {
            Write(" OVER ");
            WriteWindow(window);
        }
    }

    private void WriteWindow(WindowSyntax window)
    {
        Write("(");
        string separator = "";
        if (window.BaseWindow is { } name)
        {
            WriteName(name);
            separator = " ";
        }

        if (window.PartitionBy.Count > 0)
        {
            Write(separator + "PARTITION BY ");
            WriteList(window.PartitionBy, WriteExpression);
            separator = " ";
        }

        if (window.OrderBy.Count > 0)
        {
            WriteOrderBy(separator + "ORDER BY ", window.OrderBy);
            separator = " ";
        }

        if (window.Frame is { } frame)
        {
            Write(separator);
            WriteFrame(frame);
        }

        Write(")");
    }

    private void WriteFrame(FrameSyntax frame)
    {
        Write(frame.Unit.ToString().ToUpperInvariant());
        if (frame.End is { } end)
        {
            Write(" BETWEEN ");
            WriteFrameBound(frame.Start);
            Write(" AND ");
            WriteFrameBound(end);
        }
        else
        {
            Write(" ");
            WriteFrameBound(frame.Start);
        }

        Write(frame.Exclusion switch
        {
            FrameExclusion.NoOthers => " EXCLUDE NO OTHERS",
            FrameExclusion.CurrentRow => " EXCLUDE CURRENT ROW",
            FrameExclusion.Group => " EXCLUDE GROUP",
            FrameExclusion.Ties => " EXCLUDE TIES",
            _ => "",
        });
    }

    private void WriteFrameBound(FrameBoundSyntax bound)
    {
        WriteExpressionAfter("", bound.Offset);
        Write(bound.Kind switch
        {
            FrameBoundKind.UnboundedPreceding => "UNBOUNDED PRECEDING",
            FrameBoundKind.Preceding => " PRECEDING",
            FrameBoundKind.CurrentRow => "CURRENT ROW",
            FrameBoundKind.Following => " FOLLOWING",
            _ => "UNBOUNDED FOLLOWING",
        });
    }
}
