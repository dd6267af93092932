using SkillStash.Schema.Compiler.Model;

namespace SkillStash.Schema.Compiler.Migrations;

/// <summary>What becomes of the rows of a virtual table that is rebuilt.</summary>
internal enum VirtualContent
{
    /// <summary>They are copied.</summary>
    Copied,

    /// <summary>They are another table's, from which the index is built again.</summary>
    Rebuilt,

    /// <summary>There are none: the module shows what others hold.</summary>
    None,

    /// <summary>They cannot be read back.</summary>
    Lost,
}

/// <summary>Tells what a virtual table holds.</summary>
internal static class VirtualTables
{
    /// <summary>What becomes of the rows between two forms of a table.</summary>
    public static VirtualContent Content(TableModel old, TableModel @new)
    {
        (VirtualContent from, VirtualContent to) = (Content(old), Content(@new));
        return to switch
        {
            VirtualContent.Rebuilt or VirtualContent.None => to,
            _ => from is VirtualContent.Copied or VirtualContent.Rebuilt ? VirtualContent.Copied : VirtualContent.Lost,
        };
    }

    /// <summary>FTS5 keeps its texts, or finds them in the table that <c>content</c> names, or, where that is empty, nowhere (fts5, section 4.4).</summary>
    private static VirtualContent Content(TableModel table)
    {
        if (!SqlNames.Same(table.Module, "fts5"))
        {
            return SqlNames.Same(table.Module, "rtree") || SqlNames.Same(table.Module, "rtree_i32") ? VirtualContent.Copied : VirtualContent.None;
        }

        return table.ContentTable switch
        {
            null => VirtualContent.Copied,
            "" => VirtualContent.Lost,
            _ => VirtualContent.Rebuilt,
        };
    }
}
