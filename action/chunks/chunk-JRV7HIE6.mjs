import{count,enumerate,printable}from"./chunk-P2YQEJYC.mjs";function inputsText({inputs}){let byKind=new Map;for(let{kind}of inputs)byKind.set(kind,(byKind.get(kind)??0)+1);return enumerate([...byKind].map(([kind,number])=>count(
number,nouns.get(kind)??`${printable(kind,60)} input`)))}var nouns=new Map([["terraform-plan","plan file"],["terraform-state","state file"],["arm-template","tem\
plate"],["bicep","Bicep file"]]);function subjectsText({subjects}){let others=[subjects.plan>0?count(subjects.plan,"service plan"):"",subjects.peering>0?count(subjects.
peering,"peering"):"",subjects.change>0?count(subjects.change,"change"):""];return enumerate([count(subjects.integration,"integration"),...others.filter(text=>text!==
"")])}function verdictsText(summary){let{fail,undecided,waived,pass}=summary;return[...[fail.error>0?count(fail.error,"error"):"",fail.warning>0?count(fail.warning,
"warning"):"",fail.note>0?count(fail.note,"note"):"",undecided>0?`${undecided} undecided`:"",waived>0?`${waived} waived`:""].filter(text=>text!==""),`${pass} pa\
ssed`].join(", ")}function isClean({fail,undecided}){return fail.error+fail.warning+fail.note+undecided===0}function isEmpty({subjects}){return subjects.integration+
subjects.plan+subjects.peering+subjects.change===0}function summaryLine(report){let{summary}=report,judged=`${subjectsText(summary)} judged in ${inputsText(report)}\
: ${verdictsText(summary)}`;return isClean(summary)&&summary.subjects.integration>0?`all well: ${judged}`:judged}function nothingJudged(report){let resources=report.
inputs.reduce((sum,input)=>sum+input.resources,0),after=report.summary.subjects.change>0?" once this is applied":"";return`NO INTEGRATION FOUND: no app in ${inputsText(
report)} (${count(resources,"resource")}) joins a virtual network${after}`}export{inputsText,verdictsText,isClean,isEmpty,summaryLine,nothingJudged};
