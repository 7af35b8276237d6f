var same=text=>text,plainStyle={error:same,warning:same,note:same,undecided:same,good:same,strong:same,faint:same},colouredStyle={error:sgr("1;31","22;39"),warning:sgr(
"1;33","22;39"),note:sgr("1;36","22;39"),undecided:sgr("1;35","22;39"),good:sgr("32","39"),strong:sgr("1","22"),faint:sgr("2","22")};function sgr(on,off){return text=>text===
""?"":`\x1B[${on}m${text}\x1B[${off}m`}export{plainStyle,colouredStyle};
