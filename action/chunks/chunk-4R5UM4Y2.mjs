var colourChoices=["auto","always","never"];function usesColour(choice,environment,stream){if(choice!=="auto")return choice==="always";let forced=environment.FORCE_COLOR;
if(forced!==void 0&&forced!=="")return forced!=="0"&&forced!=="false";let refused=environment.NO_COLOR;return refused!==void 0&&refused!==""?!1:stream.isTTY===!0&&
environment.TERM!=="dumb"}var longestLine=100;function proseWidth(stream){return stream.isTTY===!0&&stream.columns!==void 0&&stream.columns>0?Math.min(stream.columns,
longestLine):void 0}export{colourChoices,usesColour,proseWidth};
